using System.Net.Http.Json;
using System.Text.Json;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;

namespace AppHost.Tests.Running;

/// <summary>The mail server of a development system shows what the services send.</summary>
[Collection(DevelopmentSystemTests.Name)]
public sealed class MailTests(DevelopmentSystem system)
{
    [Fact]
    public async Task Invitation_is_shown_on_the_page_of_the_mail_server()
    {
        var name = $"invited-{Guid.NewGuid():N}";
        using var response = await system.Client.PostAsJsonAsync("/api/users", new { username = name, email = $"{name}@example.com" });
        var user = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal($"{name}@example.com", user.GetProperty("invitation_sent_to").GetString());

        await system.App.ResourceNotifications.WaitForResourceHealthyAsync("mail", WaitBehavior.StopOnResourceUnavailable).WaitAsync(TimeSpan.FromMinutes(3));
        using var mail = system.App.CreateHttpClient("mail", "http");
        // Until the service tries again, where the mail server has started after the first attempt.
        await Poll.UntilAsync(async () => (await mail.GetStringAsync("/api/messages?pageSize=100")).Contains($"{name}@example.com", StringComparison.Ordinal), seconds: 60);
    }
}
