using System.Diagnostics;

namespace HealthData.Testing;

/// <summary>
/// The Event Grid of a <see cref="FakeWorkspace"/>: it delivers an event for each resource and each instance that is
/// created, updated, or deleted, and retries as Event Grid's documentation says, on the workspace's clock.
/// </summary>
/// <remarks>Its events name the services by their whole addresses, since they share a host. As the documentation of
/// the FHIR service has it, a deletion is an event only if it can be undone: a deletion for good and a purge are
/// none.</remarks>
/// <threadsafety>All members can be used from several threads at once.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeEventGrid
{
    private const string ServicePrefix = "Microsoft.HealthcareApis.";

    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(5);

    private readonly object _gate = new();
    private readonly List<FakeEventSubscription> _subscriptions = [];
    private readonly List<DeliveryLoop> _loops = [];
    private readonly TimeProvider _clock;
    private readonly WebhookSender _sender;

    internal FakeEventGrid(TimeProvider clock, WebhookSender sender)
    {
        _clock = clock;
        _sender = sender;
    }

    /// <summary>Gets the Azure Resource Manager id of the workspace, which is the topic or source of all
    /// events.</summary>
    public string Source { get; } = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/fake/providers/"
        + "Microsoft.HealthcareApis/workspaces/fake";

    /// <summary>Gets the subscriptions.</summary>
    public IReadOnlyList<FakeEventSubscription> Subscriptions
    {
        get
        {
            lock (_gate)
            {
                return [.. _subscriptions];
            }
        }
    }

    /// <summary>Gets or sets the address of the workspace.</summary>
    internal Uri? Origin { get; set; }

    /// <summary>Gets or sets the address of the FHIR service.</summary>
    internal Uri? Fhir { get; set; }

    /// <summary>Gets or sets the address of the DICOM service.</summary>
    internal Uri? Dicom { get; set; }

    private string Host => Origin!.Authority;

    /// <summary>Subscribes a webhook, after it was asked whether it agrees.</summary>
    /// <param name="name">The name of the subscription.</param>
    /// <param name="webhook">The address of the webhook.</param>
    /// <param name="options">The options; null means the Event Grid schema, and one event in a request.</param>
    /// <param name="cancellationToken">A token that cancels the question.</param>
    /// <returns>The subscription; its state tells whether it gets events.</returns>
    /// <exception cref="ArgumentException">There is a subscription of that name.</exception>
    public async Task<FakeEventSubscription> SubscribeAsync(
        string name,
        Uri webhook,
        FakeEventSubscriptionOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(webhook);
        options ??= new FakeEventSubscriptionOptions();
        var subscription = new FakeEventSubscription(name, webhook, new EventQueue(options, _clock));
        lock (_gate)
        {
            if (_subscriptions.Any(known => known.Name == name))
            {
                throw new ArgumentException("There is a subscription of that name.", nameof(name));
            }

            _subscriptions.Add(subscription);
        }

        var url = new Uri(
            Origin!, $"{EventGridEndpoint.Path}/{Uri.EscapeDataString(name)}/validate?id={subscription.Code}");
        var agreed = options.Schema == FakeEventSchema.CloudEvents
            ? await _sender.AskAsync(subscription, options, url, cancellationToken).ConfigureAwait(false)
            : await _sender.ValidateAsync(subscription, options, Question(subscription, url), cancellationToken)
                .ConfigureAwait(false);
        lock (_gate)
        {
            // The webhook may have requested the URL before it responded.
            if (subscription.State != FakeEventSubscriptionState.Succeeded)
            {
                subscription.State = agreed switch
                {
                    true => FakeEventSubscriptionState.Succeeded,
                    false => FakeEventSubscriptionState.Failed,
                    null => FakeEventSubscriptionState.AwaitingManualAction,
                };
            }

            _loops.Add(new DeliveryLoop(subscription, options, _sender, _clock));
        }

        return subscription;
    }

    /// <summary>Removes a subscription. Events that wait for it are dropped.</summary>
    /// <param name="name">The name of the subscription.</param>
    /// <returns>A task whose result is a value that indicates whether there was one.</returns>
    public async Task<bool> UnsubscribeAsync(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        DeliveryLoop? loop;
        lock (_gate)
        {
            _subscriptions.RemoveAll(known => known.Name == name);
            loop = _loops.Find(known => known.Name == name);
            _ = loop is not null && _loops.Remove(loop);
        }

        if (loop is null)
        {
            return false;
        }

        await loop.DisposeAsync().ConfigureAwait(false);
        return true;
    }

    /// <summary>Publishes an event, as the services of the workspace do.</summary>
    /// <param name="eventType">The type.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="data">The data as JSON.</param>
    /// <param name="id">The id; null for a new one.</param>
    public void Publish(string eventType, string subject, string data, string? id = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventType);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(data);
        Publish(eventType, subject, "1", Encoding.UTF8.GetBytes(data), id);
    }

    /// <summary>Waits until all events that can be delivered now are delivered, given up, or wait for their next
    /// attempt.</summary>
    /// <param name="cancellationToken">A token that cancels the wait.</param>
    /// <returns>A task that completes when nothing is left to do now.</returns>
    public async Task WaitForIdleAsync(CancellationToken cancellationToken = default)
    {
        while (Loops().Any(loop => !loop.IsIdle))
        {
            foreach (var loop in Loops())
            {
                loop.Wake();
            }

            await Task.Delay(PollInterval, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Returns the number of subscriptions, without identifiers.</summary>
    public override string ToString() => $"{nameof(FakeEventGrid)} ({Subscriptions.Count} subscriptions)";

    /// <summary>Notes that a validation URL was requested.</summary>
    internal bool Confirm(string path, string code)
    {
        lock (_gate)
        {
            var subscription = _subscriptions.Find(known =>
                $"/{known.Name}/validate" == path && known.Code == code
                && known.State == FakeEventSubscriptionState.AwaitingManualAction);
            if (subscription is null)
            {
                return false;
            }

            subscription.State = FakeEventSubscriptionState.Succeeded;
            return true;
        }
    }

    /// <summary>Publishes a change of a resource.</summary>
    internal void PublishFhir(string change, string type, string id, int version) => Publish(
        $"{ServicePrefix}FhirResource{change}",
        $"{Host}/{type}/{id}",
        version.ToString(CultureInfo.InvariantCulture),
        EventText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("resourceType", type);
            json.WriteString("resourceFhirAccount", Fhir!.AbsoluteUri);
            json.WriteString("resourceFhirId", id);
            json.WriteNumber("resourceVersionId", version);
            json.WriteEndObject();
        }));

    /// <summary>Publishes a change of an instance.</summary>
    internal void PublishDicom(string change, InstanceKey key, long sequenceNumber) => Publish(
        $"{ServicePrefix}DicomImage{change}",
        $"{Host}/v1/partitions/{key.Partition}/studies/{key.Study}/series/{key.Series}/instances/{key.Instance}",
        "1",
        EventText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("partitionName", key.Partition);
            json.WriteString("imageStudyInstanceUid", key.Study);
            json.WriteString("imageSeriesInstanceUid", key.Series);
            json.WriteString("imageSopInstanceUid", key.Instance);
            json.WriteString("serviceHostName", Dicom!.AbsoluteUri);
            json.WriteNumber("sequenceNumber", sequenceNumber);
            json.WriteEndObject();
        }));

    /// <summary>Stops the deliveries.</summary>
    internal async Task StopAsync()
    {
        foreach (var loop in Loops())
        {
            await loop.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void Publish(
        string type, string subject, string dataVersion, ReadOnlyMemory<byte> data, string? id = null)
    {
        var published = new PublishedEvent(
            id ?? Guid.NewGuid().ToString(), type, subject, dataVersion, _clock.GetUtcNow())
        {
            Source = Source,
            Data = data,
        };
        foreach (var loop in Loops())
        {
            loop.Add(published);
        }
    }

    private PublishedEvent Question(FakeEventSubscription subscription, Uri url) => new(
        Guid.NewGuid().ToString(), "Microsoft.EventGrid.SubscriptionValidationEvent", "", "1", _clock.GetUtcNow())
    {
        Source = Source,
        Data = EventText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("validationCode", subscription.Code);
            json.WriteString("validationUrl", url.AbsoluteUri);
            json.WriteEndObject();
        }),
    };

    private DeliveryLoop[] Loops()
    {
        lock (_gate)
        {
            return [.. _loops];
        }
    }
}
