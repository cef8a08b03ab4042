using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Tests;

/// <summary>The queries that contexts of this process send to one database, those that stream among them.</summary>
public sealed class SentCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly NpgsqlDataSource _database;
    private readonly string _name;
    private readonly List<NpgsqlCommand> _commands = [];
    private readonly List<IDisposable> _subscriptions = [];

    public SentCommands(NpgsqlDataSource database)
    {
        (_database, _name) = (database, new NpgsqlConnectionStringBuilder(database.ConnectionString).Database!);
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>The texts of what was sent.</summary>
    public IEnumerable<string> Texts => Sent().Select(command => command.CommandText);

    /// <summary>Asks PostgreSQL how it does what was sent.</summary>
    public async Task<JsonNode[]> ExplainAsync()
    {
        await using var connection = await _database.OpenConnectionAsync();
        var plans = new List<JsonNode>();
        foreach (var command in Sent())
        {
            (command.Connection, command.CommandText) = (connection, $"EXPLAIN (FORMAT JSON) {command.CommandText}");
            plans.Add(JsonNode.Parse((string)(await command.ExecuteScalarAsync())!)![0]!["Plan"]!);
        }

        return [.. plans];
    }

    private NpgsqlCommand[] Sent()
    {
        lock (_commands)
        {
            return [.. _commands];
        }
    }

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData { Command: NpgsqlCommand command } && command.Connection?.Database == _name)
        {
            lock (_commands)
            {
                _commands.Add(command.Clone());
            }
        }
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());

    void IObserver<DiagnosticListener>.OnCompleted()
    {
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
    }
}
