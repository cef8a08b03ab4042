using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration.UserSecrets;

namespace Standin.Tests.Model;

public sealed class UserSecretsTests : IDisposable
{
    private readonly string _file = PathHelper.GetSecretsPathFromSecretsId("standin-tests-probe");

    public UserSecretsTests() => Delete();

    public void Dispose() => Delete();

    [Fact]
    public async Task A_generated_value_is_kept_for_the_next_start()
    {
        var first = await ValueOf("admin-password");
        Assert.Equal(first, await ValueOf("admin-password"));
        Assert.NotEqual(first, await ValueOf("other"));
        Assert.Equal(first, await ValueOf("admin-password"));
    }

    [Fact]
    public async Task What_else_is_kept_there_stays()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        await File.WriteAllTextAsync(_file, """
            {
              // of one's own
              "Parameters:given": "mine",
            }
            """);
        Assert.Equal("mine", await ValueOf("given"));
        var generated = await ValueOf("generated");
        Assert.Equal("mine", await ValueOf("given"));
        Assert.Equal(generated, await ValueOf("generated"));
    }

    [Fact]
    public async Task Only_its_owner_reads_it()
    {
        await ValueOf("admin-password");
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_file));
        }
    }

    private static async Task<string?> ValueOf(string name)
    {
        var builder = DistributedApplication.CreateBuilder(new DistributedApplicationOptions { Args = ["--environment", "Development"], AssemblyName = "ProbeAppHost" });
        return await builder.AddParameter(name, new GenerateParameterDefault(), secret: true, persist: true).Resource.GetValueAsync(TestApp.Deadline);
    }

    private void Delete()
    {
        var folder = Path.GetDirectoryName(_file)!;
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
