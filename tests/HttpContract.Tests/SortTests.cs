using System.Buffers.Text;
using System.Linq.Expressions;
using System.Text;
using HttpContract.Paging;

namespace HttpContract.Tests;

/// <summary>Orders and cursors, without a database.</summary>
public sealed class SortTests
{
    private sealed record Item(long Id, string Name, decimal Amount, DateOnly Day, DateTime At);

    private static readonly SortFields<Item> Fields = new SortFields<Item>(item => item.Id)
        .Add("name", item => item.Name)
        .Add("amount", item => item.Amount)
        .Add("day", item => item.Day)
        .Add("at", item => item.At);

    private static readonly Item[] Items =
    [
        .. from id in Enumerable.Range(1, 12)
           select new Item(
               id, id % 3 == 0 ? "\"}𝒳,\\" : $"n{id % 2}", id % 4 / 100m, new(2026, 1, 1 + (id % 2)), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(id % 5)),
    ];

    [Theory]
    [InlineData("id")]
    [InlineData("-id")]
    [InlineData("name")]
    [InlineData("-amount")]
    [InlineData("day,-amount")]
    [InlineData("-at,id")]
    [InlineData("-name,day,-at,amount")]
    public void Pages_of_one_are_the_whole(string order)
    {
        var sort = Fields.Parse(order).Value!;
        var item = Expression.Parameter(typeof(Item));
        var keysOf = Expression.Lambda<Func<Item, object[]>>(sort.KeysOf(item), item).Compile();
        Item[] whole = [.. sort.Apply(Items.AsQueryable())];
        var paged = new List<Item> { whole[0] };
        while (paged.Count <= Items.Length && sort.Apply(Items.AsQueryable().Where(sort.ParseCursor(sort.CursorAfter(keysOf(paged[^1]))).Value!)).FirstOrDefault() is { } next)
        {
            paged.Add(next);
        }

        Assert.Equal(Items.Length, whole.Distinct().Count());
        Assert.Equal(whole, paged);
    }

    [Theory]
    [InlineData("", "id")]
    [InlineData("name", "name,id")]
    [InlineData("-name", "-name,-id")]
    [InlineData("day,-at", "day,-at,-id")]
    [InlineData("-name,id,day", "-name,id")]
    [InlineData(" name ,, -day ", "name,-day,-id")]
    public void The_id_completes_an_order(string order, string complete) => Assert.Equal(complete, Fields.Parse(order).Value!.ToString());

    [Theory]
    [InlineData("age")]
    [InlineData("ID")]
    [InlineData("--id")]
    [InlineData("name,-name")]
    public void Other_fields_and_repeated_ones_are_no_order(string order) => Assert.False(Fields.Parse(order).Succeeded);

    [Theory]
    [InlineData("id", """["id","1"]""")]
    [InlineData("id", """["id",null]""")]
    [InlineData("id", """["id",1.5]""")]
    [InlineData("id", """["id"]""")]
    [InlineData("id", """["id",1,2]""")]
    [InlineData("id", """["-id",1]""")]
    [InlineData("id", """[null,1]""")]
    [InlineData("id", """{"id":1}""")]
    [InlineData("id", "[]")]
    [InlineData("id", "null")]
    [InlineData("id", "1")]
    [InlineData("name", """["name,id","a\u0000b",1]""")]
    [InlineData("name", """["name,id","\ud800",1]""")]
    [InlineData("name", """["name,id",1,1]""")]
    [InlineData("amount", """["amount,id",1e99,1]""")]
    [InlineData("day", """["day,id","2026-02-30",1]""")]
    [InlineData("at", """["at,id","2026-01-01T00:00:00",1]""")]
    [InlineData("at", """["at,id","2026-01-01T00:00:00+01:00",1]""")]
    public void A_cursor_that_is_made_up_is_refused(string order, string json) =>
        Assert.False(Fields.Parse(order).Value!.ParseCursor(Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json))).Succeeded);

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("é")]
    [InlineData("1")]
    public void A_text_that_is_no_cursor_is_refused(string cursor) => Assert.False(Fields.Default.ParseCursor(cursor).Succeeded);
}
