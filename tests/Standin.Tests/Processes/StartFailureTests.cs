using Aspire.Hosting.Processes;

namespace Standin.Tests.Processes;

public sealed class StartFailureTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void A_command_that_is_not_on_the_path_is_named()
        => Assert.Equal(
            $"'nodd' was not found on PATH (working directory '{_directory.FullName}'): install it or mend PATH, then start again.",
            Refusal("nodd"));

    [Fact]
    public void A_path_that_does_not_exist_is_named()
        => Assert.StartsWith($"'./tool' does not exist (working directory '{_directory.FullName}')", Refusal("./tool"), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_that_may_not_be_executed_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(_directory.FullName, "tool"), "#!/bin/sh\n");
        Assert.StartsWith($"'./tool' is not executable (working directory '{_directory.FullName}')", Refusal("./tool"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_working_directory_that_does_not_exist_is_named()
    {
        var missing = Path.Combine(_directory.FullName, "missing");
        Assert.Equal($"The working directory '{missing}' of 'sh' does not exist: create it or mend the path, then start again.", Refusal("sh", missing));
    }

    [Fact]
    public async Task Relative_commands_start_from_the_working_directory_and_PATH_is_the_process_s_own()
    {
        var tool = Path.Combine(_directory.FullName, "tool");
        await using var writing = ManagedProcess.Start(Output.Script($"printf '#!/bin/sh\nexit 9\n' > {tool}; chmod +x {tool}"), Ignore);
        await writing.Exited;
        await using var relative = ManagedProcess.Start(Spec("./tool", _directory.FullName), Ignore);
        await using var found = ManagedProcess.Start(
            Spec("tool", "/") with { Environment = new Dictionary<string, string> { ["PATH"] = $"/nowhere:{_directory.FullName}" } }, Ignore);
        Assert.Equal(9, await relative.Exited);
        Assert.Equal(9, await found.Exited);
    }

    private string Refusal(string command, string? directory = null)
        => Assert.Throws<ProcessStartException>(() => ManagedProcess.Start(Spec(command, directory ?? _directory.FullName), Ignore)).Message;

    private static ProcessSpec Spec(string command, string directory) => new(command, [], directory, new Dictionary<string, string>(), []);

    private static void Ignore(string line, bool isError)
    {
    }
}
