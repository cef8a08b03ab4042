namespace Aspire.Hosting.Dashboard.Telemetry;

/// <summary>What is known of a trace: its spans, in the order of their start.</summary>
internal sealed record Trace(string Id, IReadOnlyList<Span> Spans)
{
    /// <summary>The span that has no other around it, else the first.</summary>
    public Span Root => Spans.FirstOrDefault(span => span.ParentId.Length == 0) ?? Spans[0];

    public DateTime Start => Spans[0].Start;

    public TimeSpan Duration => Spans.Max(span => span.Start + span.Duration) - Start;

    /// <summary>Those that took part, in the order in which they did.</summary>
    public IReadOnlyList<string> Resources => [.. Spans.Select(span => span.Resource).Distinct()];

    /// <summary>Every span after the one that it is a part of, with how deep it lies.</summary>
    public IEnumerable<(Span Span, int Depth)> Tree()
    {
        var ids = Spans.Select(span => span.Id).ToHashSet();
        var parts = Spans.Where(span => ids.Contains(span.ParentId)).ToLookup(span => span.ParentId);
        var seen = new HashSet<Span>(ReferenceEqualityComparer.Instance);

        // Whatever is only a part of itself comes last, as if it were a part of nothing.
        foreach (var first in Spans.Where(span => !ids.Contains(span.ParentId)).Concat(Spans))
        {
            var left = new Stack<(Span Span, int Depth)>([(first, 0)]);
            while (left.TryPop(out var next))
            {
                if (!seen.Add(next.Span))
                {
                    continue;
                }

                yield return next;
                foreach (var part in parts[next.Span.Id].Reverse())
                {
                    left.Push((part, next.Depth + 1));
                }
            }
        }
    }
}
