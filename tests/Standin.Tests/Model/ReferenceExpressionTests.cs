using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Standin.Tests.Model;

public sealed class ReferenceExpressionTests
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder();

    [Fact]
    public async Task Values_stand_where_they_were_interpolated()
    {
        var password = _builder.AddParameter("password", "p{0}w");
        var text = "{braces}";
        var expression = ReferenceExpression.Create($"a {{b}};{text};{password};{password.Resource}");
        Assert.Equal("a {b};{braces};p{0}w;p{0}w", await expression.GetValueAsync(TestApp.Deadline));
        Assert.Equal("a {b};{braces};{password.value};{password.value}", expression.ValueExpression);
    }

    [Fact]
    public async Task An_expression_may_be_part_of_another()
    {
        var server = ReferenceExpression.Create($"Host={_builder.AddParameter("host", "db")}");
        Assert.Equal("Host=db;Database=x", await ReferenceExpression.Create($"{server};Database={"x"}").GetValueAsync(TestApp.Deadline));
    }

    [Fact]
    public async Task It_may_be_built_piece_by_piece()
    {
        var builder = new ReferenceExpressionBuilder();
        Assert.True(builder.IsEmpty);
        builder.AppendLiteral("{");
        builder.AppendFormatted("text");
        builder.Append($";{_builder.AddParameter("value", "v")}");
        Assert.False(builder.IsEmpty);
        Assert.Equal("{text;v", await builder.Build().GetValueAsync(TestApp.Deadline));
    }

    [Fact]
    public async Task It_waits_for_the_endpoints_in_it()
    {
        var server = _builder.AddScript("server").WithEndpoint(scheme: "tcp", name: "tcp");
        var endpoint = server.GetEndpoint("tcp");
        var value = ReferenceExpression.Create($"Host={endpoint.Property(EndpointProperty.Host)};Port={endpoint.Property(EndpointProperty.Port)}").GetValueAsync(TestApp.Deadline).AsTask();
        Assert.False(value.IsCompleted);

        await using var app = await _builder.StartAsync();
        Assert.Equal($"Host=localhost;Port={endpoint.Port}", await value);
    }
}
