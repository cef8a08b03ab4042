using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Tests.Smtp;

/// <summary>One client's conversation with an <see cref="SmtpServer"/>.</summary>
internal sealed class SmtpSession(SmtpServer server, TcpClient client)
{
    private Stream _stream = client.GetStream();

    public async Task RunAsync(CancellationToken stop)
    {
        using var connection = client;
        await using var closing = stop.Register(connection.Close);
        try
        {
            if (server.IsEncrypted)
            {
                await EncryptAsync();
            }

            if (await AnswerAsync(SmtpStep.Greeting, "220 mail.test ESMTP", stop))
            {
                while (await ReadLineAsync() is { } line && await HandleAsync(line, stop))
                {
                }
            }
        }
        catch (Exception exception) when (FaultyNetwork.IsClosed(exception) || exception is System.Security.Authentication.AuthenticationException)
        {
            // The client has gone, or the test has.
        }
    }

    private async Task<bool> HandleAsync(string line, CancellationToken stop)
    {
        switch (line.Split(' ')[0].ToUpperInvariant())
        {
            case "EHLO":
                return await AnswerAsync(SmtpStep.Hello, Greeting(), stop);
            case "STARTTLS":
                var goesOn = await AnswerAsync(SmtpStep.StartTls, "220 Go on", stop);
                await (goesOn ? EncryptAsync() : Task.CompletedTask);
                return goesOn;
            case "AUTH":
                var given = Encoding.UTF8.GetString(Convert.FromBase64String(line.Split(' ')[2])).TrimStart('\0').Replace('\0', ':');
                return await AnswerAsync(SmtpStep.Authentication, given == server.Account ? "235 Welcome" : "535 5.7.8 Wrong name or password", stop);
            case "MAIL":
                return await AnswerAsync(SmtpStep.Sender, "250 OK", stop);
            case "RCPT":
                return server.RefusalIn(line) is { } refusal ? await FailAsync(refusal, stop) : await AnswerAsync(SmtpStep.Recipient, "250 OK", stop);
            case "DATA":
                return await AnswerAsync(SmtpStep.Data, "354 End with a dot", stop) is var go && go && await ReceiveAsync(stop);
            case "QUIT":
                await AnswerAsync(SmtpStep.Quit, "221 Bye", stop);
                return false;
            default:
                await WriteAsync("250 OK");
                return true;
        }
    }

    private string Greeting()
    {
        var features = new List<string> { "mail.test" };
        features.AddRange(server.OffersTls && _stream is not SslStream ? ["STARTTLS"] : []);
        features.AddRange(server.Account is null ? [] : ["AUTH PLAIN"]);
        return string.Join("\r\n", features.Select((feature, i) => (i == features.Count - 1 ? "250 " : "250-") + feature));
    }

    private async Task<bool> ReceiveAsync(CancellationToken stop)
    {
        if (server.FaultAt(SmtpStep.Content) is { } fault)
        {
            await ReadLineAsync();
            return await FailAsync(fault, stop);
        }

        var text = new StringBuilder();
        while (await ReadLineAsync() is var line and not ".")
        {
            if (line is null)
            {
                // The client has gone in the middle of it.
                return false;
            }

            text.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append("\r\n");
        }

        var ending = server.FaultAt(SmtpStep.End);
        if (ending?.Response is null)
        {
            using var content = new MemoryStream(Encoding.Latin1.GetBytes(text.ToString()));
            server.Keep(await MimeMessage.LoadAsync(content, stop));
        }

        if (ending is not null)
        {
            return await FailAsync(ending, stop);
        }

        await WriteAsync("250 2.0.0 Taken");
        return true;
    }

    /// <summary>False if the conversation is over.</summary>
    private async Task<bool> AnswerAsync(SmtpStep step, string response, CancellationToken stop)
    {
        if (server.FaultAt(step) is { } fault)
        {
            return await FailAsync(fault, stop);
        }

        await WriteAsync(response);
        return !response.StartsWith('5');
    }

    private async Task<bool> FailAsync(SmtpFault fault, CancellationToken stop)
    {
        if (fault.Response is not null)
        {
            await WriteAsync(fault.Response);
            // As servers do, it waits for the client to leave.
            return true;
        }

        if (fault.Hangs)
        {
            // Until the client has gone.
            while (await _stream.ReadAsync(new byte[1024], stop) > 0)
            {
            }
        }

        return false;
    }

    private async Task EncryptAsync()
    {
        var encrypted = new SslStream(_stream);
        await encrypted.AuthenticateAsServerAsync(server.Certificate);
        _stream = encrypted;
    }

    private async Task WriteAsync(string response) => await _stream.WriteAsync(Encoding.ASCII.GetBytes(response + "\r\n"));

    // Byte by byte: what follows STARTTLS must stay unread.
    private async Task<string?> ReadLineAsync()
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (await _stream.ReadAsync(one) == 1)
        {
            if (one[0] == '\n')
            {
                return Encoding.Latin1.GetString([.. line]).TrimEnd('\r');
            }

            line.Add(one[0]);
        }

        return null;
    }
}
