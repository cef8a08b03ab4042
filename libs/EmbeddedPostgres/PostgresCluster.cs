using System.Security.Cryptography;
using Aspire.Hosting;
using EmbeddedPostgres.Processes;
using Microsoft.Extensions.Logging;

namespace EmbeddedPostgres;

/// <summary>A data folder with its password beside the data; used by one AppHost at a time.</summary>
internal sealed class PostgresCluster(DataFolder folder) : IDisposable
{
    private const int PasswordLength = 32;
    private const string Unfinished = "initializing-";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // The data format depends on the major version, so each has a folder of its own.
    private readonly string _current = Path.Combine(folder.Path, $"{PostgresBinaries.MajorVersion}");
    private IDisposable? _lock;
    private string? _password;
    public DataFolder Folder => folder;

    public string DataDirectory => Path.Combine(_current, "data");

    /// <summary>The superuser's password; 32 letters and digits.</summary>
    public string Password => _password ??= File.Exists(PasswordFile) ? File.ReadAllText(PasswordFile) : NewPassword();

    private string PasswordFile => Path.Combine(_current, "password");

    /// <summary>Locks the folder and creates the cluster if there is none yet.</summary>
    /// <exception cref="DistributedApplicationException">The folder cannot be used; the message says why and what to do.</exception>
    public async Task PrepareAsync(PostgresBinaries binaries, ServerAccount account, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            Take();
            await new PreviousServer(DataDirectory).WaitForEndAsync(Patience, cancellationToken);
            if (!Directory.Exists(_current))
            {
                await InitializeAsync(binaries, account, logger, cancellationToken);
            }

            _password = await File.ReadAllTextAsync(PasswordFile, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DistributedApplicationException(
                $"PostgreSQL's data folder {folder.Path} cannot be used: {exception.Message} Make it writable, or name another by {DataFolder.Setting}.", exception);
        }
    }

    /// <summary>Releases the folder, and deletes it if it is temporary.</summary>
    public void Dispose()
    {
        if (_lock is null)
        {
            return;
        }

        var previous = new PreviousServer(DataDirectory);
        if (folder.IsThrowaway && SpinWait.SpinUntil(() => !previous.IsRunning(), Patience))
        {
            folder.Delete();
        }

        _lock.Dispose();
        _lock = null;
    }

    private static string NewPassword() =>
        RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", PasswordLength);

    private void Take()
    {
        CreatePrivateDirectory(folder.Path);
        _lock ??= FolderLock.TryTake(Path.Combine(folder.Path, DataFolder.LockFile))
            ?? throw new DistributedApplicationException(
                $"Another AppHost uses PostgreSQL's data folder {folder.Path}: stop it, or give this one a folder of its own by {DataFolder.Setting}.");
    }

    // Under another name, so that an interrupted initdb never passes for a cluster.
    private async Task InitializeAsync(PostgresBinaries binaries, ServerAccount account, ILogger logger, CancellationToken cancellationToken)
    {
        foreach (var leftover in Directory.EnumerateDirectories(folder.Path, Unfinished + "*"))
        {
            Directory.Delete(leftover, recursive: true);
        }

        var unfinished = Path.Combine(folder.Path, Unfinished + Guid.NewGuid().ToString("N"));
        CreatePrivateDirectory(unfinished);
        var passwordFile = Path.Combine(unfinished, "password");
        await File.WriteAllTextAsync(passwordFile, Password, cancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(passwordFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await new InitDb(binaries, account, logger).RunAsync(Path.Combine(unfinished, "data"), passwordFile, folder, cancellationToken);
        Directory.Move(unfinished, _current);
    }

    private static void CreatePrivateDirectory(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerOnly);
        }
    }
}
