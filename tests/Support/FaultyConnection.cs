using System.Net.Sockets;
using System.Text;

namespace Tests;

/// <summary>One client's connection through a <see cref="FaultyNetwork"/>.</summary>
public sealed class FaultyConnection(FaultyNetwork network, TcpClient near, CancellationToken stop)
{
    private readonly StringBuilder _transaction = new();
    private int _waits;

    /// <summary>Carries requests and answers until one end is closed, and then closes the other.</summary>
    public async Task CarryAsync(string host, int port)
    {
        using var client = near;
        using var server = new TcpClient();
        using var answering = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            await network.StaySilentAsync();
            await server.ConnectAsync(host, port, stop);
            var far = server.GetStream();
            var answers = CarryAnswersAsync(far, answering.Token);
            if (await CarryRequestsAsync(far) is { } loss)
            {
                // Nothing may be answered any more when the server gets what it is to answer.
                await answering.CancelAsync();
                await answers;
                await LoseAsync(loss, far);
            }
        }
        catch (Exception e) when (FaultyNetwork.IsClosed(e))
        {
            // One end is gone, so the other goes too.
        }
    }

    private async Task CarryAnswersAsync(NetworkStream far, CancellationToken cancellationToken)
    {
        try
        {
            await far.CopyToAsync(near.GetStream(), cancellationToken);
            near.Close();
        }
        catch (Exception e) when (FaultyNetwork.IsClosed(e))
        {
            // Whoever carries requests notices, too, or has asked for it.
        }
    }

    /// <summary>What is to be lost of a COMMIT that was not carried; null when the client has gone.</summary>
    private async Task<Loss?> CarryRequestsAsync(NetworkStream far)
    {
        var messages = new ClientMessages(near.GetStream());
        while (await messages.ReadAsync(stop) is { } message)
        {
            await network.StaySilentAsync();
            if (ClientMessages.IsCommit(message) && network.Fails(_transaction.ToString()) is { } loss)
            {
                return loss;
            }

            Note(message);
            await far.WriteAsync(message, stop);
        }

        return null;
    }

    private async Task LoseAsync(Loss loss, NetworkStream far)
    {
        if (loss is Loss.Answer or Loss.AnswerAndNetwork)
        {
            await far.WriteAsync(ClientMessages.Commit, stop);
        }

        if (loss == Loss.AnswerAndNetwork)
        {
            network.GoDown();
        }

        near.Close();
        if (loss != Loss.Request)
        {
            // Closed before, it might keep the server from reading the request, or tell it that the client has gone.
            await far.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false, stop);
        }
    }

    // A transaction begins and ends with a simple query; what it does comes in between.
    private void Note(byte[] message)
    {
        _waits += ClientMessages.IsWaitedFor(message) ? 1 : 0;
        if (ClientMessages.IsCommit(message))
        {
            network.Committed(_transaction.ToString(), _waits);
            _waits = 0;
        }

        if (ClientMessages.IsSimpleQuery(message))
        {
            _transaction.Clear();
        }
        else
        {
            _transaction.Append(Encoding.ASCII.GetString(message));
        }
    }
}
