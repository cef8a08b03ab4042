using System.Text.RegularExpressions;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>What a resource may be called.</summary>
internal static partial class ResourceNames
{
    /// <exception cref="ArgumentException">It may not be called that; says why.</exception>
    public static void Validate(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Length > 64 || !Valid().IsMatch(name))
        {
            throw new ArgumentException(
                $"Resource name '{name}' is invalid: 1 to 64 ASCII letters, digits and hyphens, a letter first, no hyphen last and no two in a row.", nameof(name));
        }
    }

    [GeneratedRegex("^[A-Za-z]([A-Za-z0-9]|-(?!-|$))*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Valid();
}
