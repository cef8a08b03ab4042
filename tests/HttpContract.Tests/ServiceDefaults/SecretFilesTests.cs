using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace HttpContract.Tests.ServiceDefaults;

public sealed class SecretFilesTests
{
    [Fact]
    public void File_is_the_setting_that_it_is_named_after_and_counts_more_than_others()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("Auth__ClientSecret"), "from a file\n");
        var builder = WebApplication.CreateBuilder([$"--Secrets:Directory={folder.Path}", "--Auth:ClientSecret=from the command line", "--Auth:ClientId=gateway"]);
        builder.AddServiceDefaults();
        Assert.Equal(("from a file", "gateway"), (builder.Configuration["Auth:ClientSecret"], builder.Configuration["Auth:ClientId"]));
    }

    [Fact]
    public void Folder_that_is_not_there_is_an_error_that_names_the_setting()
    {
        using var folder = new TemporaryFolder();
        var builder = WebApplication.CreateBuilder([$"--Secrets:Directory={folder.At("missing")}"]);
        var error = Assert.Throws<InvalidOperationException>(() => builder.AddServiceDefaults());
        Assert.StartsWith($"Secrets:Directory: '{folder.At("missing")}' cannot be read: ", error.Message, StringComparison.Ordinal);
    }
}
