using System.Text;
using HttpContract.Bodies;

namespace HttpContract.Tests.Fields;

public sealed class BodyFieldsTests
{
    [Fact]
    public void Absent_null_and_given_are_three_things()
    {
        var fields = Read("""{"null":null,"text":"a","number":7}""");
        Assert.Null(fields.Nullable("absent", QueryText.Parse));
        Assert.Equal(new Optional<string>(null), fields.Nullable("null", QueryText.Parse));
        Assert.Equal(new Optional<string>("a"), fields.Nullable("text", QueryText.Parse));
        Assert.Equal(new Optional<long?>(7), fields.NullableValue("number", WholeNumber.ParseId));
        Assert.Null(fields.OptionalValue("absent", WholeNumber.ParseId));
        Assert.False(fields.Errors.Any);
        Assert.Null(fields.Optional("null", QueryText.Parse));
        Assert.True(fields.Errors.Any);
    }

    [Theory]
    [InlineData("7", "7")]
    [InlineData("1.10", "1.10")]
    [InlineData("-0", "-0")]
    [InlineData("1E400", "1E400")]
    [InlineData("0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827")]
    [InlineData("\"a\\u0000\"", "a\0")]
    public void Numbers_are_the_text_that_was_sent(string json, string text) =>
        Assert.Equal(text, Read($$"""{"value":{{json}}}""").Required("value", Raw));

    [Fact]
    public void Objects_in_arrays_have_errors_of_their_own()
    {
        var fields = Read("""{"items":[{"id":1},{"id":"x"},{"id":3}],"none":[],"no":{}}""");
        Assert.Equal([1, 0, 3], fields.Objects("items", 3, item => item.Required("id", WholeNumber.ParseId))!);
        Assert.Null(fields.Objects("absent", 3, item => item));
        Assert.Empty(fields.Objects("none", 3, item => item)!);
        Assert.True(fields.Has("no") && !fields.Has("No"));
    }

    private static BodyFields Read(string json) => new(JsonMembers.Read(Encoding.UTF8.GetBytes(json)));

    private static Parsed<string> Raw(string text) => text;
}
