namespace Mail.Tests;

public sealed class LetterTests
{
    [Fact]
    public async Task Letter_reads_the_same_as_text_and_as_HTML()
    {
        await using var server = new SmtpServer();
        await using var host = await MailHost.StartAsync(await MailHost.CreateDatabaseAsync(), server);
        var address = Samples.NewAddress();
        await host.AddAsync(address, Samples.Letter());
        var message = await server.MessageToAsync(address);

        Assert.Equal(Golden("letter.txt"), message.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal(Golden("letter.html"), message.HtmlBody!.ReplaceLineEndings("\n"));
    }

    private static string Golden(string name)
    {
        using var reader = new StreamReader(typeof(LetterTests).Assembly.GetManifestResourceStream($"Mail.Tests.Golden.{name}")!);
        return reader.ReadToEnd();
    }
}
