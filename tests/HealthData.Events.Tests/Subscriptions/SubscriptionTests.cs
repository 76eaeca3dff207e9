using System.Text.Json;
using HealthData.Events.Tests.Support;
using HealthData.Management;
using HealthData.Management.Tests.Support;
using static HealthData.Events.Tests.Support.SubscriptionLab;

namespace HealthData.Events.Tests.Subscriptions;

/// <summary>Event subscriptions are created, read, changed, listed, and removed.</summary>
public sealed class SubscriptionTests
{
    private const string Scope = ScriptedServer.Workspace + "/providers/Microsoft.EventGrid/eventSubscriptions";
    private const string Version = "?api-version=2025-02-15";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Subscription_is_created_and_waited_for(bool isAsync)
    {
        await using var server = ScriptedServer.InTurn(
            server => new Answer(201, Stored("Creating"), $"Azure-AsyncOperation: {server.Origin}o", "Retry-After: 3"),
            _ => new Answer(200, """{"status":"InProgress"}"""),
            _ => new Answer(200, """{"status":"Succeeded"}"""),
            _ => new Answer(200, Stored()));
        var subscription = EventSubscription.NewImages(new("https://ws-d.dicom.azurehealthcareapis.com/v2"), Hook);

        var operation = isAsync
            ? await ClientOf(server).CreateOrUpdateAsync(WaitUntil.Completed, "new-images", subscription, Token)
            : await Task.Run(
                () => ClientOf(server).CreateOrUpdate(WaitUntil.Completed, "new-images", subscription, Token), Token);

        Assert.Equal(EventSubscriptionState.Succeeded, operation.Value.ProvisioningState);
        Assert.Equal($"PUT {Scope}/new-images{Version}", server.Requests[0].Line);
        AssertSame(
            """
            {"properties":{"destination":{"endpointType":"WebHook","properties":{
            "endpointUrl":"https://app.contoso.com/events?code=SECRET-URL"}},
            "filter":{"includedEventTypes":["Microsoft.HealthcareApis.DicomImageCreated"],
            "subjectBeginsWith":"ws-d.dicom.azurehealthcareapis.com/"}}}
            """,
            server.Requests[0].Body);
        Assert.Equal(4, server.Requests.Count);
        Assert.Equal(
            [TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(1)],
            server.Time.Delays.Where(delay => delay < TimeSpan.FromSeconds(100)));
    }

    [Fact]
    public async Task Operations_go_on_from_their_ids()
    {
        await using var server = new ScriptedServer(request => request switch
        {
            { Line: var line } when line.StartsWith("PUT", StringComparison.Ordinal) =>
                new Answer(201, "", "Azure-AsyncOperation: /o"),
            { Line: var line } when line.StartsWith("DELETE", StringComparison.Ordinal) =>
                new Answer(202, "", "Location: /d"),
            { Line: "GET /o" } => new Answer(200, """{"status":"Succeeded"}"""),
            { Line: "GET /d" } => new Answer(204),
            _ => new Answer(200, Stored()),
        });
        var client = ClientOf(server);
        var created = await client.CreateOrUpdateAsync(WaitUntil.Started, "abc", new(Hook), Token);
        var topic = await client.CreateOrUpdateSystemTopicAsync(WaitUntil.Started, "t", new("westeurope"), Token);
        var deleted = client.Delete(WaitUntil.Started, "abc", Token);

        Assert.False(created.HasCompleted || topic.HasCompleted || deleted.HasCompleted);
        var again = await new EventSubscriptionOperation(created.Id, client).WaitForCompletionAsync(Token);
        var topicAgain = await new SystemTopicOperation(topic.Id, client).WaitForCompletionAsync(Token);
        var deletion = new EventDeleteOperation(deleted.Id, client);
        deletion.WaitForCompletionResponse(Token);

        Assert.Equal("new-images", again.Value.Name);
        Assert.Equal("new-images", topicAgain.Value.Name);
        Assert.True(deletion.HasCompleted);
        Assert.Equal((204, deleted.Id), (deletion.GetRawResponse().Status, deletion.Id));
        Assert.DoesNotContain("SECRET", created.Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operation_ends_where_the_webhook_has_to_agree_by_hand()
    {
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(201, "", "Azure-AsyncOperation: /o"),
            _ => new Answer(200, """{"status":"Succeeded"}"""),
            _ => new Answer(200, Stored("AwaitingManualAction")));

        var operation = await ClientOf(server).CreateOrUpdateAsync(WaitUntil.Completed, "abc", new(Hook), Token);

        Assert.Equal(EventSubscriptionState.AwaitingManualAction, operation.Value.ProvisioningState);
    }

    [Fact]
    public async Task Failed_validation_is_told_without_the_address()
    {
        const string failed =
            """
            {"status":"Failed","error":{"code":"URL validation","message":"Webhook https://app/?code=SECRET refused"}}
            """;
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(201, "", "Azure-AsyncOperation: /o"), _ => new Answer(200, failed));

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => ClientOf(server).CreateOrUpdateAsync(WaitUntil.Completed, "abc", new(Hook), Token));

        Assert.Equal(HealthDataErrorCode.JobFailed, failure.ErrorCode);
        Assert.Equal("URL validation", Assert.Single(failure.Issues).Code);
        Assert.DoesNotContain("SECRET", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Update_sends_what_is_set_and_nothing_else()
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(201, Stored()));
        var client = ClientOf(server);
        var changes = new EventSubscription
        {
            MaxDeliveryAttempts = 3,
            EventTimeToLive = TimeSpan.FromMinutes(90),
            DeliverySchema = EventDeliverySchema.CloudEvents,
            ExpiresOn = new DateTimeOffset(2027, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)),
            Labels = { "b" },
        };

        var updated = await client.UpdateAsync(WaitUntil.Completed, "new-images", changes, Token);
        client.Update(WaitUntil.Started, "new-images", new EventSubscription(), Token);

        Assert.Equal("new-images", updated.Value.Name);
        Assert.Equal($"PATCH {Scope}/new-images{Version}", server.Requests[0].Line);
        AssertSame(
            """
            {"labels":["b"],"expirationTimeUtc":"2027-01-02T02:04:05.0000000Z",
            "eventDeliverySchema":"CloudEventSchemaV1_0",
            "retryPolicy":{"maxDeliveryAttempts":3,"eventTimeToLiveInMinutes":90}}
            """,
            server.Requests[0].Body);
        Assert.Equal("{}", server.Requests[^1].Body);
    }

    [Fact]
    public async Task Subscription_is_read_with_all_that_it_has()
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(200, Stored()));

        EventSubscription read = await ClientOf(server).GetAsync("new-images", Token);

        Assert.Equal($"GET {Scope}/new-images{Version}", server.Requests[0].Line);
        Assert.Equal(("new-images", ScriptedServer.Workspace), (read.Name, read.Topic));
        Assert.EndsWith("/eventSubscriptions/new-images", read.ResourceId, StringComparison.Ordinal);
        var webhook = Assert.IsType<WebhookDestination>(read.Destination);
        Assert.Equal((null, 10), (webhook.Endpoint, webhook.MaxEventsPerBatch));
        Assert.Equal(new Uri("https://app.contoso.com/events"), webhook.BaseEndpoint);
        Assert.Equal([HealthDataEventType.DicomImageCreated], read.Filter!.IncludedEventTypes);
        Assert.Equal((5, TimeSpan.FromHours(1)), (read.MaxDeliveryAttempts, read.EventTimeToLive));
        Assert.Equal((EventDeliverySchema.EventGrid, "a"), (read.DeliverySchema, Assert.Single(read.Labels)));
        Assert.Empty(read.UnknownMembers);
        Assert.Equal("EventSubscription new-images (Succeeded)", read.ToString());
        Assert.Equal("new-images", ClientOf(server).Get("new-images", Token).Value.Name);
    }

    [Theory]
    [InlineData(204, false)]
    [InlineData(200, false)]
    [InlineData(202, true)]
    public async Task Subscription_is_deleted(int status, bool isLater)
    {
        await using var server = ScriptedServer.InTurn(
            _ => isLater ? new Answer(status, "", "Location: /d") : new Answer(status),
            _ => new Answer(202),
            _ => new Answer(202),
            _ => new Answer(200));

        var operation = await ClientOf(server).DeleteAsync(WaitUntil.Completed, "new-images", Token);

        Assert.True(operation.HasCompleted);
        Assert.Equal($"DELETE {Scope}/new-images{Version}", server.Requests[0].Line);
        Assert.Equal(isLater ? 4 : 1, server.Requests.Count);
        Assert.Equal(isLater ? 200 : status, operation.UpdateStatus(Token).Status);
    }

    [Fact]
    public async Task Deletion_that_failed_is_told()
    {
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(202, "", "Azure-AsyncOperation: /d"),
            _ => new Answer(200, """{"status":"Failed","error":{"code":"ScopeLocked","message":"x"}}"""));
        var operation = ClientOf(server).Delete(WaitUntil.Started, "new-images", Token);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await operation.UpdateStatusAsync(Token));

        Assert.Contains("(ScopeLocked)", failure.Message, StringComparison.Ordinal);
        Assert.True(operation.HasCompleted);
    }

    [Fact]
    public async Task Subscriptions_are_listed_in_each_scope()
    {
        await using var server = new ScriptedServer(request => new Answer(
            200,
            request.Line.EndsWith("/next", StringComparison.Ordinal)
                ? $$"""{"value":[{{Stored(name: "second")}}]}"""
                : $$"""{"value":[{{Stored()}}],"nextLink":"/next"}"""));
        var client = ClientOf(server);
        const string azure = "/subscriptions/00000000-0000-0000-0000-000000000001";
        const string regional =
            "/locations/westeurope/topicTypes/Microsoft.HealthcareApis.Workspaces/eventSubscriptions";

        Assert.Equal(
            ["new-images", "second"], await client.GetAllAsync(Token).Select(one => one.Name).ToListAsync(Token));
        Assert.Equal(2, await client.GetAllInResourceGroupAsync("westeurope", Token).CountAsync(Token));
        Assert.Equal(2, await client.GetAllInAzureSubscriptionAsync("westeurope", Token).CountAsync(Token));
        Assert.Equal(2, client.GetAll(Token).Count());
        Assert.Equal(2, client.GetAllInResourceGroup(null, Token).Count());
        Assert.Equal(2, client.GetAllInAzureSubscription(null, Token).Count());

        Assert.Equal(
            [
                $"GET {Scope}{Version}",
                $"GET {azure}/resourceGroups/rg/providers/Microsoft.EventGrid{regional}{Version}",
                $"GET {azure}/providers/Microsoft.EventGrid{regional}{Version}",
                $"GET {Scope}{Version}",
                $"GET {azure}/resourceGroups/rg/providers/Microsoft.EventGrid/eventSubscriptions{Version}",
                $"GET {azure}/providers/Microsoft.EventGrid/eventSubscriptions{Version}",
            ],
            server.Requests.Where((_, index) => index % 2 == 0).Select(request => request.Line));
    }

    [Fact]
    public async Task Secrets_are_read_where_they_are_asked_for()
    {
        await using var server = new ScriptedServer(request => new Answer(
            200,
            request.Line.Contains("getFullUrl", StringComparison.Ordinal)
                ? """{"endpointUrl":"https://app.contoso.com/events?code=SECRET"}"""
                : """
                  {"value":[{"name":"x-key","type":"Static","properties":{"value":"SECRET","isSecret":true}},
                  {"name":"x-type","type":"Dynamic","properties":{"sourceField":"data.resourceType"}}]}
                  """));
        var client = ClientOf(server);

        Uri url = await client.GetFullUrlAsync("new-images", Token);
        var attributes = (await client.GetDeliveryAttributesAsync("new-images", Token)).Value;

        Assert.Equal("?code=SECRET", url.Query);
        Assert.Equal(("x-key", "SECRET", true), (attributes[0].Name, attributes[0].Value, attributes[0].IsSecret));
        Assert.Equal(("x-type", "data.resourceType"), (attributes[1].Name, attributes[1].SourceField));
        Assert.Equal(url, client.GetFullUrl("new-images", Token).Value);
        Assert.Equal(2, client.GetDeliveryAttributes("new-images", Token).Value.Count);
        Assert.Equal($"POST {Scope}/new-images/getFullUrl{Version}", server.Requests[0].Line);
        Assert.Equal($"POST {Scope}/new-images/getDeliveryAttributes{Version}", server.Requests[1].Line);
    }

    [Fact]
    public async Task System_topics_are_managed_and_have_subscriptions_of_their_own()
    {
        const string topic =
            """
            {"id":"/x/t","name":"t","location":"westeurope","tags":{"kept":"1"},
            "identity":{"type":"UserAssigned","userAssignedIdentities":{"/subscriptions/s/id":{"clientId":"c"}}},
            "properties":{"provisioningState":"Succeeded","source":"/ws",
            "topicType":"microsoft.healthcareapis.workspaces"}}
            """;
        await using var server = new ScriptedServer(request => new Answer(
            200, request.Line.Contains("systemTopics?", StringComparison.Ordinal) ? $$"""{"value":[{{topic}}]}"""
                : request.Line.Contains("eventSub", StringComparison.Ordinal) ? Stored() : topic));
        var client = ClientOf(server);
        const string topics = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/"
            + "Microsoft.EventGrid/systemTopics";

        var created = new SystemTopic("westeurope") { Identity = EventIdentity.SystemAssigned };
        client.CreateOrUpdateSystemTopic(WaitUntil.Completed, "t", created, Token);
        SystemTopic read = await client.GetSystemTopicAsync("t", Token);
        await client.CreateOrUpdateSystemTopicAsync(WaitUntil.Completed, "t", read, Token);
        await client.GetSystemTopicClient("t").GetAsync("new-images", Token);
        client.DeleteSystemTopic(WaitUntil.Completed, "t", Token);
        await client.DeleteSystemTopicAsync(WaitUntil.Completed, "t", Token);

        Assert.Equal($"PUT {topics}/t{Version}", server.Requests[0].Line);
        AssertSame(
            $$$"""
            {"location":"westeurope","identity":{"type":"SystemAssigned"},"properties":{
            "source":"{{{ScriptedServer.Workspace}}}","topicType":"Microsoft.HealthcareApis.Workspaces"}}
            """,
            server.Requests[0].Body);
        Assert.Equal(("t", "/ws", "/subscriptions/s/id"), (read.Name, read.Source, read.Identity!.ResourceId));
        Assert.Contains("\"tags\":{\"kept\":\"1\"}", server.Requests[2].Body, StringComparison.Ordinal);
        Assert.Contains("\"/subscriptions/s/id\":{}", server.Requests[2].Body, StringComparison.Ordinal);
        Assert.Equal($"GET {topics}/t/eventSubscriptions/new-images{Version}", server.Requests[3].Line);
        Assert.Equal($"DELETE {topics}/t{Version}", server.Requests[4].Line);
        Assert.Equal("t", Assert.Single(client.GetSystemTopics(Token)).Name);
        Assert.Equal("t", (await client.GetSystemTopicsAsync(Token).SingleAsync(Token)).Name);
        Assert.Equal("t", client.GetSystemTopic("t", Token).Value.Name);
    }

    [Fact]
    public async Task Answer_in_html_is_told()
    {
        await using var server = ScriptedServer.InTurn(
            _ => new Answer(200, "<html>Sign in</html>") { MediaType = "text/html" });
        var client = ClientOf(server);

        foreach (var call in (Func<Task>[])
            [
                () => client.GetAsync("abc", Token),
                () => client.GetFullUrlAsync("abc", Token),
                () => client.GetDeliveryAttributesAsync("abc", Token),
                () => client.GetSystemTopicAsync("abc", Token),
                () => client.CreateOrUpdateAsync(WaitUntil.Completed, "abc", new(Hook), Token),
                async () => await client.GetAllAsync(Token).ToListAsync(Token),
            ])
        {
            var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(call);
            Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
        }
    }

    [Fact]
    public void Changes_of_resources_are_those_of_one_service()
    {
        var subscription = EventSubscription.ResourceChanges(
            new Uri("https://ws-f.fhir.azurehealthcareapis.com"), Hook);

        Assert.Equal("ws-f.fhir.azurehealthcareapis.com/", subscription.Filter!.SubjectBeginsWith);
        Assert.Equal(
            ["Created", "Updated", "Deleted"],
            subscription.Filter.IncludedEventTypes.Select(
                type => type["Microsoft.HealthcareApis.FhirResource".Length..]));
        Assert.Throws<ArgumentException>(
            "dicomEndpoint", () => EventSubscription.NewImages(new Uri("/v2", UriKind.Relative), Hook));
    }

    [Fact]
    public void Text_that_is_no_subscription_is_told_by_its_line()
    {
        Assert.Equal(
            "Line 2 of the subscription isn't JSON.",
            Assert.Throws<EventFormatException>(
                () => EventSubscription.Parse(BinaryData.FromString("{\n\"SECRET"))).Message);
        Assert.Throws<EventFormatException>(() => EventSubscription.Parse(BinaryData.FromString("[]")));
        Assert.Throws<EventFormatException>(() => EventSubscription.Parse(BinaryData.FromString("{}")));
    }
}
