using Aspire.Hosting.Processes;

namespace Standin.Tests.Processes;

public sealed class ManagedProcessTests
{
    private readonly Output _output = new();

    [Fact]
    public async Task Lines_come_in_order_with_their_stream_and_the_exit_code_comes_last()
    {
        await using var process = _output.Run("""echo one; echo two; printf 'über\r\n\nlast'; exit 7""");
        Assert.Equal(7, await process.Exited);
        Assert.Equal([("one", false), ("two", false), ("über", false), ("", false), ("last", false)], _output.All);
    }

    [Fact]
    public async Task Standard_error_is_marked()
    {
        await using var process = _output.Run("echo bad >&2");
        await process.Exited;
        Assert.Equal([("bad", true)], _output.All);
    }

    [Fact]
    public async Task A_line_without_end_comes_in_pieces()
    {
        await using var process = _output.Run("head -c 100000 /dev/zero | tr '\\0' x");
        await process.Exited;
        Assert.Equal(100_000, _output.Lines.Sum(line => line.Length));
        Assert.All(_output.Lines, line => Assert.True(line.Length <= 2 * LineReader.MaxLength));
    }

    [Fact]
    public async Task The_process_gets_arguments_directory_and_variables_as_given()
    {
        var directory = Directory.CreateTempSubdirectory();
        try
        {
            Environment.SetEnvironmentVariable("STANDIN_INHERITED", "yes");
            Environment.SetEnvironmentVariable("STANDIN_REMOVED", "no");
            var spec = new ProcessSpec("sh", ["-c", "pwd; for a; do echo \"[$a]\"; done; echo $STANDIN_INHERITED,$STANDIN_REMOVED,$STANDIN_SET", "name", "a b", "$c\"'", ""],
                directory.FullName, new Dictionary<string, string> { ["STANDIN_SET"] = "x=y" }, ["STANDIN_REMOVED"]);
            await using var process = ManagedProcess.Start(spec, _output.Add);
            await process.Exited;
            Assert.Equal([directory.FullName, "[a b]", "[$c\"']", "[]", "yes,,x=y"], _output.Lines);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Standard_input_is_empty()
    {
        await using var process = _output.Run("wc -c");
        Assert.Equal(0, await process.Exited);
        Assert.Equal("0", Assert.Single(_output.Lines).Trim());
    }

    [Fact]
    public async Task The_process_has_the_id_that_it_sees_itself()
    {
        await using var process = _output.Run("echo id $$");
        Assert.Equal(process.Id, await _output.NumberOf("id"));
        Assert.InRange(process.StartTime, DateTime.UtcNow.AddMinutes(-1), DateTime.UtcNow);
        await process.Exited;
    }
}
