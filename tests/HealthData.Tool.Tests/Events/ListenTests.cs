using System.Globalization;
using System.Net;
using System.Net.Sockets;
using HealthData.Events;

namespace HealthData.Tool.Tests.Events;

public sealed class ListenTests
{
    private const string Topic = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/test/providers/"
        + "Microsoft.HealthcareApis/workspaces/contoso";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sent_event_is_printed_in_either_schema(bool isCloudEvent)
    {
        await using var listener = await Listener.StartAsync();
        string[] schema = isCloudEvent ? ["--cloud-event"] : [];

        var fhir = await listener.SendAsync(
            ["--type", "FhirResourceUpdated", "--workspace", "contoso", "--number", "7", .. schema]);
        var dicom = await listener.SendAsync(
            ["--type", "DicomImageCreated", "--workspace", "contoso", "--number", "8", .. schema]);

        Assert.Equal((0, 0), (fhir.Code, dicom.Code));
        Assert.Matches(
            @"^\d{4}-\d\d-\d\dT[\d:.]+Z FhirResourceUpdated Patient/test version 7 at "
                + @"contoso-test\.fhir\.azurehealthcareapis\.com$",
            await listener.LineAsync());
        Assert.Matches(
            @"^\d{4}-\d\d-\d\dT[\d:.]+Z DicomImageCreated 1\.2\.3/1\.2\.3\.4/1\.2\.3\.4\.5 number 8 at "
                + @"contoso-test\.dicom\.azurehealthcareapis\.com$",
            await listener.LineAsync());
        Assert.Equal(0, await listener.StopAsync());
    }

    [Fact]
    public async Task Objects_have_the_members_of_the_event()
    {
        await using var listener = await Listener.StartAsync("--json");

        await listener.PostAsync($$"""
            [{"id":"a","topic":"{{Topic}}","subject":"s","eventType":"Microsoft.HealthcareApis.DicomImageDeleted",
            "eventTime":"2026-03-01T08:00:00.5Z","dataVersion":"1","data":{"partitionName":"clinic",
            "imageStudyInstanceUid":"1.2","imageSeriesInstanceUid":"1.3","imageSopInstanceUid":"1.4",
            "serviceHostName":"c-d.dicom.azurehealthcareapis.com","sequenceNumber":9} },
            {"id":"b","topic":"{{Topic}}","subject":"s","eventType":"Microsoft.HealthcareApis.FhirResourceCreated",
            "eventTime":"2026-03-01T08:00:00Z","dataVersion":"1","data":{"resourceType":"Patient",
            "resourceFhirAccount":"c-f.fhir.azurehealthcareapis.com","resourceFhirId":"p","resourceVersionId":"2"} },
            {"id":"c","eventType":"Contoso.Other","subject":"else"}]
            """);

        Assert.Equal(
            $$"""{"id":"a","type":"Microsoft.HealthcareApis.DicomImageDeleted","time":"2026-03-01T08:00:00.5Z","""
                + $"\"source\":\"{Topic}\",\"serviceHost\":\"c-d.dicom.azurehealthcareapis.com\","
                + "\"partitionName\":\"clinic\",\"studyInstanceUid\":\"1.2\",\"seriesInstanceUid\":\"1.3\","
                + "\"sopInstanceUid\":\"1.4\",\"sequenceNumber\":9}",
            await listener.LineAsync());
        Assert.Equal(
            $$"""{"id":"b","type":"Microsoft.HealthcareApis.FhirResourceCreated","time":"2026-03-01T08:00:00Z","""
                + $"\"source\":\"{Topic}\",\"serviceHost\":\"c-f.fhir.azurehealthcareapis.com\","
                + "\"resourceType\":\"Patient\",\"resourceId\":\"p\",\"versionId\":2}",
            await listener.LineAsync());
        Assert.Equal("""{"id":"c","type":"Contoso.Other","subject":"else"}""", await listener.LineAsync());
    }

    [Theory]
    [InlineData(FakeEventSchema.EventGrid)]
    [InlineData(FakeEventSchema.CloudEvents)]
    public async Task Subscription_is_agreed_to_and_its_events_are_printed(FakeEventSchema schema)
    {
        await using var cli = await CliFixture.StartAsync();
        await using var listener = await Listener.StartAsync();

        var subscription = await cli.Workspace.EventGrid.SubscribeAsync(
            "s", new Uri(listener.Url), new FakeEventSubscriptionOptions { Schema = schema }, Token);
        Assert.Equal("Agreed to a subscription.", await listener.ErrorAsync());
        Assert.Equal(FakeEventSubscriptionState.Succeeded, subscription.State);
        await cli.StoreAsync(1);

        Assert.Contains(" DicomImageCreated ", await listener.LineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secret_is_needed_in_a_header_or_in_the_query()
    {
        await using var listener = await Listener.StartAsync("--secret", "X-Key: right");

        var none = await listener.SendAsync();
        var wrong = await listener.SendAsync("--header", "X-Key:wrong");
        var header = await listener.SendAsync("--header", "X-Key:right");
        var query = await InProcess.RunAsync("events", "send", listener.Url + "?X-Key=right", "--number", "2");

        Assert.Equal((1, 1, 0, 0), (none.Code, wrong.Code, header.Code, query.Code));
        Assert.Equal("Refused a request with the status 401.", await listener.ErrorAsync());
        Assert.Contains("version 1 at", await listener.LineAsync(), StringComparison.Ordinal);
        Assert.Contains("version 2 at", await listener.LineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Event_is_printed_as_often_as_it_comes()
    {
        await using var listener = await Listener.StartAsync("--json");
        const string Body = """[{"id":"same","eventType":"Contoso.Other"}]""";

        Assert.Equal(200, await listener.PostAsync(Body));
        Assert.Equal(200, await listener.PostAsync(Body));

        Assert.Equal(await listener.LineAsync(), await listener.LineAsync());
    }

    [Fact]
    public async Task Events_beside_what_is_none_are_printed_and_the_status_is_told()
    {
        await using var listener = await Listener.StartAsync();

        Assert.Equal(400, await listener.PostAsync("""[{"id":"1","eventType":"Contoso.Other"},{"id":"2"}]"""));

        Assert.Equal("Contoso.Other", await listener.LineAsync());
        Assert.Equal("Refused a request with the status 400.", await listener.ErrorAsync());
    }

    [Fact]
    public async Task What_could_steer_the_terminal_is_replaced()
    {
        await using var listener = await Listener.StartAsync();

        await listener.PostAsync("""[{"id":"1","eventType":"A\u001b[2J","subject":"\u202eB\n"}]""");

        Assert.Equal("A\uFFFD[2J \uFFFDB\uFFFD", await listener.LineAsync());
    }

    [Fact]
    public async Task Output_that_is_closed_ends_the_run_and_no_event_is_acknowledged()
    {
        await using var listener = await Listener.StartAsync(new ClosedWriter());

        Assert.Equal(503, await listener.PostAsync("""[{"id":"1","eventType":"Contoso.Other"}]"""));

        Assert.Equal(1, await listener.EndAsync());
    }

    [Fact]
    public async Task Port_in_use_is_a_failure()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var result = await InProcess.RunAsync("events", "listen", "--port", port);

        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Contains(port, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "-1")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "http")]
    [InlineData("--secret", "secret")]
    [InlineData("--secret", ":value")]
    public async Task Misuse_is_told(params string[] options) =>
        Assert.Equal(2, (await InProcess.RunAsync(["events", "listen", .. options])).Code);

    private sealed class ClosedWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new IOException("The pipe is closed.");
    }
}
