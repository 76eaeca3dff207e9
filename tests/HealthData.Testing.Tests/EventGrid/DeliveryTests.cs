using HealthData.Core;
using HealthData.Dicom;
using HealthData.Events;
using HealthData.Fhir;
using HealthData.Fhir.R4;

namespace HealthData.Testing.Tests.EventGrid;

/// <summary>What a webhook gets.</summary>
public sealed class DeliveryTests
{
    [Theory]
    [InlineData(FakeEventSchema.EventGrid)]
    [InlineData(FakeEventSchema.CloudEvents)]
    public async Task Changes_of_a_resource_are_events_with_its_versions(FakeEventSchema schema)
    {
        await using var lab = await EventGridLab.StartAsync();
        await lab.SubscribeAsync(new FakeEventSubscriptionOptions { Schema = schema });
        var client = lab.Workspace.CreateFhirClient();

        var patient = (await client.CreateAsync(new Patient { Active = true })).Value;
        patient.Active = false;
        await client.UpdateAsync(patient);
        await client.DeleteAsync<Patient>(patient.Id!);
        await lab.WaitAsync();

        var events = Read(lab).Cast<FhirResourceEvent>().ToList();
        Assert.Equal(
            [typeof(FhirResourceCreatedEvent), typeof(FhirResourceUpdatedEvent), typeof(FhirResourceDeletedEvent)],
            events.Select(read => read.GetType()));
        Assert.Equal([1, 2, 3], events.Select(read => read.VersionId));
        Assert.All(events, read => Assert.Equal(
            ("Patient", patient.Id, lab.Workspace.FhirEndpoint.Authority, lab.Workspace.EventGrid.Source),
            (read.ResourceType, read.ResourceId, read.ServiceHost, read.Source)));
        Assert.Equal(lab.Time.GetUtcNow(), events[0].Time);
    }

    [Fact]
    public async Task Changes_of_an_instance_are_events_with_growing_numbers()
    {
        await using var lab = await EventGridLab.StartAsync();
        await lab.SubscribeAsync();
        var client = lab.Workspace.CreateDicomClient();
        var slice = CtPhantom.CreateSeries(1)[0];

        await client.StoreAsync(InstanceContent.FromBytes(slice.Content));
        await client.StoreAsync(
            [InstanceContent.FromBytes(slice.Content)], new StoreOptions { ReplaceExisting = true });
        await client.DeleteStudyAsync(slice.StudyInstanceUid);
        await lab.WaitAsync();

        var events = Read(lab).Cast<DicomImageEvent>().ToList();
        Assert.Equal(
            [typeof(DicomImageCreatedEvent), typeof(DicomImageUpdatedEvent), typeof(DicomImageDeletedEvent)],
            events.Select(read => read.GetType()));
        Assert.Equal([1, 2, 3], events.Select(read => read.SequenceNumber));
        Assert.All(events, read => Assert.Equal(
            (slice.StudyInstanceUid, slice.SeriesInstanceUid, slice.SopInstanceUid, "Microsoft.Default"),
            (read.StudyInstanceUid, read.SeriesInstanceUid, read.SopInstanceUid, read.PartitionName)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Event_leads_to_what_it_tells_of(bool useHttps)
    {
        await using var lab = await EventGridLab.StartAsync(useHttps);
        await lab.SubscribeAsync();
        await lab.Workspace.CreateFhirClient().CreateAsync(new Patient { Active = true });
        var slice = CtPhantom.CreateSeries(1)[0];
        await lab.Workspace.CreateDicomClient().StoreAsync(InstanceContent.FromBytes(slice.Content));
        await lab.WaitAsync();

        var resource = Assert.Single(Read(lab).OfType<FhirResourceEvent>());
        var image = Assert.Single(Read(lab).OfType<DicomImageEvent>());

        Assert.Equal(
            (lab.Workspace.FhirEndpoint, lab.Workspace.DicomEndpoint), (resource.Endpoint, image.Endpoint));
        var fhirOptions = new FhirClientOptions { Transport = lab.Workspace.Transport };
        var fhir = useHttps
            ? new FhirClient(resource.Endpoint, lab.Workspace.Credential, fhirOptions)
            : new FhirClient(resource.Endpoint, fhirOptions);
        Assert.True((await fhir.ReadAsync<Patient>(resource.ResourceId)).Value.Active);
        var dicomOptions = new DicomWebClientOptions { Transport = lab.Workspace.Transport };
        var dicom = useHttps
            ? new DicomWebClient(image.Endpoint, lab.Workspace.Credential, dicomOptions)
            : new DicomWebClient(image.Endpoint, dicomOptions);
        await using RetrievedMetadata metadata = await dicom.RetrieveInstanceMetadataAsync(
            image.StudyInstanceUid, image.SeriesInstanceUid, image.SopInstanceUid);
        Assert.Equal(1, await metadata.CountAsync());
    }

    [Fact]
    public async Task Only_a_deletion_that_can_be_undone_is_an_event()
    {
        await using var lab = await EventGridLab.StartAsync();
        await lab.SubscribeAsync();
        var client = lab.Workspace.CreateFhirClient();
        var purged = (await client.CreateAsync(new Patient())).Value;
        await client.UpdateAsync(purged);
        var gone = (await client.CreateAsync(new Patient())).Value;
        await lab.WaitAsync();
        var before = lab.Webhook.Deliveries.Count;

        await client.PurgeHistoryAsync<Patient>(purged.Id!);
        await client.DeleteAsync<Patient>(gone.Id!, new FhirDeleteOptions { HardDelete = true });
        await lab.WaitAsync();
        Assert.Equal(before, lab.Webhook.Deliveries.Count);

        await client.DeleteAsync<Patient>(purged.Id!);
        await lab.WaitAsync();
        Assert.IsType<FhirResourceDeletedEvent>(Read(lab)[^1]);
    }

    [Fact]
    public async Task Transaction_that_fails_has_no_events_and_one_that_succeeds_has_one_for_each_entry()
    {
        await using var lab = await EventGridLab.StartAsync();
        await lab.SubscribeAsync();
        var client = lab.Workspace.CreateFhirClient();

        var failing = new FhirTransaction();
        failing.Create(new Patient());
        failing.Update(new Patient { Id = "none" }, new Azure.ETag("W/\"9\""));
        await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => client.SubmitAsync(failing));
        var good = new FhirTransaction();
        good.Create(new Patient());
        good.Create(new Patient());
        await client.SubmitAsync(good);
        await lab.WaitAsync();

        Assert.Equal(2, Read(lab).OfType<FhirResourceCreatedEvent>().Count());
        Assert.Equal(2, lab.Webhook.Deliveries.Count);
    }

    [Fact]
    public async Task Event_Grid_schema_comes_as_an_array_with_its_headers()
    {
        await using var lab = await EventGridLab.StartAsync();
        await lab.SubscribeAsync(new FakeEventSubscriptionOptions { Headers = { ["X-Secret"] = "s" } });
        lab.Publish(1);
        await lab.WaitAsync();

        var delivery = Assert.Single(lab.Webhook.Deliveries);
        Assert.StartsWith("[{", delivery.Body, StringComparison.Ordinal);
        Assert.Equal("application/json; charset=utf-8", delivery.Headers["Content-Type"]);
        Assert.Equal(
            ("NEW", "0", "1", "1", "s"),
            (delivery.Headers["aeg-subscription-name"], delivery.Headers["aeg-delivery-count"],
                delivery.Headers["aeg-data-version"], delivery.Headers["aeg-metadata-version"],
                delivery.Headers["X-Secret"]));
    }

    [Theory]
    [InlineData(1, "{", "application/cloudevents+json; charset=utf-8", 5)]
    [InlineData(2, "[{", "application/cloudevents-batch+json; charset=utf-8", 3)]
    public async Task CloudEvents_come_alone_or_in_batches(int size, string start, string mediaType, int requests)
    {
        await using var lab = await EventGridLab.StartAsync();
        lab.Webhook.Status = number => number == 0 ? 500 : 200;
        var subscription = await lab.SubscribeAsync(new FakeEventSubscriptionOptions
        {
            Schema = FakeEventSchema.CloudEvents,
            MaxEventsPerBatch = size,
        });
        lab.Publish(1);
        await lab.WaitAsync();
        lab.Publish(3);
        await lab.AdvanceAsync(TimeSpan.FromSeconds(10));

        Assert.All(lab.Webhook.Deliveries, delivery =>
        {
            Assert.StartsWith(start, delivery.Body, StringComparison.Ordinal);
            Assert.Equal(mediaType, delivery.Headers["Content-Type"]);
        });
        Assert.Equal(
            4, subscription.Deliveries.Where(delivery => delivery.Status == 200).Sum(delivery => delivery.Count));
        Assert.InRange(subscription.Deliveries.Count, requests, 5);
        Assert.Equal(0, subscription.PendingCount);
    }

    [Fact]
    public async Task Only_the_types_that_were_asked_for_are_delivered()
    {
        await using var lab = await EventGridLab.StartAsync();
        await lab.SubscribeAsync(new FakeEventSubscriptionOptions { EventTypes = { "c.d" } });
        lab.Publish(2);
        lab.Workspace.EventGrid.Publish("c.d", "subject", "{}");
        await lab.WaitAsync();

        Assert.Equal("c.d", Assert.Single(Read(lab)).Type);
    }

    [Fact]
    public async Task Duplicates_have_the_ids_of_their_originals()
    {
        await using var lab = await EventGridLab.StartAsync();
        await lab.SubscribeAsync(new FakeEventSubscriptionOptions { DuplicateRate = 0.5, Seed = 3 });
        lab.Publish(100);
        await lab.WaitAsync();

        var ids = Read(lab).Select(read => read.Id).ToList();
        Assert.Equal(100, ids.Distinct().Count());
        Assert.InRange(ids.Count, 130, 170);
    }

    [Fact]
    public async Task Events_that_wait_are_reordered()
    {
        await using var lab = await EventGridLab.StartAsync();
        lab.Webhook.Status = number => number < 20 ? 500 : 200;
        await lab.SubscribeAsync(new FakeEventSubscriptionOptions { Reorders = true });
        lab.Publish(20);
        await lab.WaitAsync();
        await lab.AdvanceAsync(TimeSpan.FromSeconds(10));

        var ids = Read(lab).Skip(20).Select(read => int.Parse(read.Id!, provider: null)).ToList();
        Assert.Equal(Enumerable.Range(0, 20), ids.Order());
        Assert.NotEqual(Enumerable.Range(0, 20), ids);
    }

    private static List<HealthDataEvent> Read(EventGridLab lab) =>
    [
        .. lab.Webhook.Deliveries.SelectMany(delivery =>
        {
            var batch = HealthDataEvent.ParseMany(BinaryData.FromString(delivery.Body));
            batch.EnsureComplete();
            return batch.Events;
        }),
    ];
}
