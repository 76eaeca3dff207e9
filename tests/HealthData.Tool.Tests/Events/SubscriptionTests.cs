using System.Text;
using System.Text.RegularExpressions;
using HealthData.Events;

namespace HealthData.Tool.Tests.Events;

/// <summary>Event subscriptions from the command line.</summary>
public sealed class SubscriptionTests
{
    private const string Secret = "SECRET-CODE";

    [Fact]
    public async Task From_nothing_to_an_event_that_is_handled_and_back()
    {
        await using var cli = await CliFixture.StartAsync();
        await using var listener = await Listener.StartAsync("--json", "--secret", $"code:{Secret}");
        var webhook = $"{listener.Url}?code={Secret}";

        var created = await cli.ManageAsync(
            "events", "subscribe", "new-images", "--webhook", webhook, "--type", "DicomImageCreated");
        Assert.Equal((0, ""), (created.Code, created.Error));
        await cli.StoreAsync(1);
        await cli.Workspace.EventGrid.WaitForIdleAsync(TestContext.Current.CancellationToken);
        using var heard = JsonDocument.Parse(await listener.LineAsync());
        var list = await cli.ManageAsync("events", "list");
        var shown = await cli.ManageAsync("events", "show", "new-images", "--json");
        var deleted = await cli.ManageAsync("events", "delete", "new-images", "--yes");
        var none = await cli.ManageAsync("events", "list");

        Assert.Contains("State: Succeeded", created.Out, StringComparison.Ordinal);
        Assert.Equal(HealthDataEventType.DicomImageCreated, heard.RootElement.Text("type"));
        Assert.Equal(2, list.OutLines.Length);
        Assert.Equal("Succeeded", Assert.Single(shown.Objects).Text("state"));
        Assert.Equal((0, "The event subscription was deleted."), (deleted.Code, deleted.Out.TrimEnd()));
        Assert.Equal("No event subscriptions.", none.Out.TrimEnd());
        Assert.Empty(cli.Workspace.EventGrid.Subscriptions);
        Assert.DoesNotContain(
            Secret, created.Out + list.Out + list.Error + shown.Out + deleted.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_of_a_first_try_is_told_what_is_wrong_with_it_and_works_then()
    {
        await using var cli = await CliFixture.StartAsync();
        await using var listener = await Listener.StartAsync("--json");
        var first =
            $$$$"""
            {
              "properties": {
                "topic": "/subscriptions/{sub}/resourceGroups/{rg}/providers/Microsoft.HealthcareApis/workspaces/{ws}",
                "eventTypes": [
                  "Microsoft.HealthcareApis.FhirResourceCreated",
                  "Microsoft.HealthcareApis.DicomImageCreated"
                ],
                "destination": {
                  "endpointType": "WebHook",
                  "properties": { "endpointUrl": "{{{{listener.Url}}}}" }
                }
              }
            }
            """;
        var path = cli.Write("subscription.json", Encoding.UTF8.GetBytes(first));

        var refused = await cli.ManageAsync("events", "subscribe", "mine", "--file", path);

        Assert.Equal((2, ""), (refused.Code, refused.Out));
        Assert.Equal(
            [
                $"{path}: properties.eventTypes isn't a member of an event subscription. Move its types to "
                    + "properties.filter.includedEventTypes.",
                $"{path}: properties.topic has placeholders. Remove it: --workspace says which workspace is meant.",
            ],
            refused.ErrorLines);
        Assert.Empty(cli.Workspace.EventGrid.Subscriptions);

        var mended = Regex.Replace(first, "\"topic\".*\n", "")
            .Replace("\"eventTypes\"", "\"filter\": { \"includedEventTypes\"", StringComparison.Ordinal)
            .Replace("],", "] },", StringComparison.Ordinal);
        cli.Write("subscription.json", Encoding.UTF8.GetBytes(mended));
        var created = await cli.ManageAsync("events", "subscribe", "mine", "--file", path, "--json");

        Assert.Equal((0, ""), (created.Code, created.Error));
        Assert.Equal(2, Assert.Single(created.Objects).GetProperty("types").GetArrayLength());
        Assert.Equal(0, await listener.StopAsync());
    }

    [Theory]
    [InlineData("{", "Line 1 of the subscription isn't JSON.")]
    [InlineData("{}", "A subscription is an object with the member 'properties'.")]
    [InlineData("""{"properties":{"topic":"/other"}}""", "is another workspace than that of --workspace")]
    [InlineData("""{"properties":{}}""", "A subscription needs a destination.")]
    public async Task File_that_is_no_subscription_is_told(string text, string told)
    {
        await using var cli = await CliFixture.StartAsync();
        var path = cli.Write("subscription.json", Encoding.UTF8.GetBytes(text));

        var refused = await cli.ManageAsync("events", "subscribe", "mine", "--file", path);

        Assert.Equal(2, refused.Code);
        Assert.Contains(told, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Webhook_that_refuses_fails_and_its_address_is_not_told()
    {
        await using var cli = await CliFixture.StartAsync();

        var refused = await cli.ManageAsync(
            "events", "subscribe", "mine", "--webhook", $"http://127.0.0.1:1/?code={Secret}");

        Assert.Equal(1, refused.Code);
        Assert.Contains("has failed", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_told()
    {
        await using var cli = await CliFixture.StartAsync();

        Assert.Equal(2, (await cli.ManageAsync("events", "subscribe", "mine")).Code);
        Assert.Equal(2, (await cli.ManageAsync("events", "show", "a")).Code);
        Assert.Equal(2, (await cli.ManageAsync("events", "delete", "mine")).Code);
        Assert.Equal(1, (await cli.ManageAsync("events", "show", "mine")).Code);
        var noWorkspace = await InProcess.RunAsync("events", "list");
        Assert.Equal(2, noWorkspace.Code);
        Assert.Contains("HEALTHDATA_WORKSPACE_ID", noWorkspace.Error, StringComparison.Ordinal);
    }
}
