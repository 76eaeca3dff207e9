namespace HealthData.Events;

/// <summary>A subscription to the events of a workspace: which ones are delivered, to where, and how.</summary>
/// <remarks>What a client has read can be changed and written back: members and kinds that this version doesn't know
/// are kept. Secrets aren't read: see <see cref="EventSubscriptionClient.GetFullUrlAsync"/> and
/// <see cref="EventSubscriptionClient.GetDeliveryAttributesAsync"/>.</remarks>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class EventSubscription
{
    private const int MostAttempts = 30;
    private const int MostMinutes = 1440;

    private int? _maxDeliveryAttempts;
    private TimeSpan? _timeToLive;

    /// <summary>Creates an empty subscription, for an update of another one: what isn't set stays as it is.</summary>
    public EventSubscription()
    {
    }

    /// <summary>Creates a subscription to all events of the workspace.</summary>
    /// <param name="destination">The destination of the events.</param>
    public EventSubscription(EventDestination destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        Destination = destination;
    }

    /// <summary>Gets the name; null if it wasn't read.</summary>
    public string? Name { get; private init; }

    /// <summary>Gets the Azure Resource Manager id; null if it wasn't read.</summary>
    public string? ResourceId { get; private init; }

    /// <summary>Gets the Azure Resource Manager id of the workspace; null if it wasn't read.</summary>
    public string? Topic { get; private init; }

    /// <summary>Gets the state; null if it wasn't read. The state
    /// <see cref="EventSubscriptionState.AwaitingManualAction"/> ends an operation: the service waits for a
    /// person.</summary>
    public EventSubscriptionState? ProvisioningState { get; private init; }

    /// <summary>Gets or sets the destination of the events.</summary>
    public EventDestination? Destination { get; set; }

    /// <summary>Gets or sets the identity that delivers the events; null for none.</summary>
    public EventIdentity? DeliveryIdentity { get; set; }

    /// <summary>Gets or sets the conditions on the events that are delivered; null for all events.</summary>
    public EventSubscriptionFilter? Filter { get; set; }

    /// <summary>Gets or sets the schema of what is delivered; null for the service's default, which is the Event Grid
    /// schema.</summary>
    public EventDeliverySchema? DeliverySchema { get; set; }

    /// <summary>Gets or sets the maximum number of deliveries of an event, from 1 to 30; null for the service's default
    /// of 30.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int? MaxDeliveryAttempts
    {
        get => _maxDeliveryAttempts;
        set => _maxDeliveryAttempts = SubscriptionLimits.Range(value, 1, MostAttempts, nameof(MaxDeliveryAttempts));
    }

    /// <summary>Gets or sets how long the delivery of an event is tried, from 1 to 1,440 whole minutes; null for the
    /// service's default of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public TimeSpan? EventTimeToLive
    {
        get => _timeToLive;
        set
        {
            SubscriptionLimits.Range(MinutesOf(value), 1, MostMinutes, nameof(EventTimeToLive));
            _timeToLive = value;
        }
    }

    /// <summary>Gets or sets where events go that can't be delivered; null for nowhere.</summary>
    public DeadLetterDestination? DeadLetter { get; set; }

    /// <summary>Gets or sets the identity that writes dead letters; null for none.</summary>
    public EventIdentity? DeadLetterIdentity { get; set; }

    /// <summary>Gets the labels.</summary>
    public IList<string> Labels { get; } = [];

    /// <summary>Gets or sets the time when the subscription ends by itself; null for never.</summary>
    public DateTimeOffset? ExpiresOn { get; set; }

    /// <summary>Gets the paths of the members that were read and that this version doesn't know, such as
    /// <c>properties.eventTypes</c>. They are kept.</summary>
    public IReadOnlyList<string> UnknownMembers =>
    [
        .. Unknown.Names,
        .. UnknownProperties.Names.Select(static name => "properties." + name),
        .. Filter?.Unknown.Names.Select(static name => "properties.filter." + name) ?? [],
        .. Destination is UnknownDestination or null
            ? []
            : Destination.Unknown.Names.Select(static name => "properties.destination.properties." + name),
        .. Destination?.Beside.Names.Select(static name => "properties.destination." + name) ?? [],
    ];

    internal UnknownMembers Unknown { get; private init; } = Events.UnknownMembers.None;

    internal UnknownMembers UnknownProperties { get; private init; } = Events.UnknownMembers.None;

    private UnknownMembers UnknownRetry { get; init; } = Events.UnknownMembers.None;

    /// <summary>Creates a subscription to the images that are stored in a DICOM service.</summary>
    /// <param name="dicomEndpoint">The address of the DICOM service.</param>
    /// <param name="destination">The destination of the events.</param>
    /// <returns>The subscription.</returns>
    /// <exception cref="ArgumentException">The address isn't an absolute one.</exception>
    public static EventSubscription NewImages(Uri dicomEndpoint, EventDestination destination) =>
        Of(dicomEndpoint, nameof(dicomEndpoint), destination, [HealthDataEventType.DicomImageCreated]);

    /// <summary>Creates a subscription to all changes of the resources of a FHIR service.</summary>
    /// <param name="fhirEndpoint">The address of the FHIR service.</param>
    /// <param name="destination">The destination of the events.</param>
    /// <returns>The subscription.</returns>
    /// <exception cref="ArgumentException">The address isn't an absolute one.</exception>
    public static EventSubscription ResourceChanges(Uri fhirEndpoint, EventDestination destination) => Of(
        fhirEndpoint,
        nameof(fhirEndpoint),
        destination,
        [
            HealthDataEventType.FhirResourceCreated,
            HealthDataEventType.FhirResourceUpdated,
            HealthDataEventType.FhirResourceDeleted,
        ]);

    /// <summary>Returns the name and the state.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => $"{nameof(EventSubscription)} {Name} ({ProvisioningState})";

    // All services of a workspace share one topic. A subject begins with the host of its service.
    private static EventSubscription Of(
        Uri endpoint, string parameter, EventDestination destination, IEnumerable<string> types)
    {
        ArgumentNullException.ThrowIfNull(endpoint, parameter);
        SubscriptionLimits.Require(endpoint.IsAbsoluteUri, "The address of a service must be absolute.", parameter);
        var filter = new EventSubscriptionFilter { SubjectBeginsWith = endpoint.Authority + "/" };
        foreach (var type in types)
        {
            filter.IncludedEventTypes.Add(type);
        }

        return new(destination) { Filter = filter };
    }

    private static int? MinutesOf(TimeSpan? time) => (int?)time?.TotalMinutes;
}
