namespace HealthData.Events;

/// <content>Reading and writing.</content>
public sealed partial class EventSubscription
{
    /// <summary>Reads a subscription as Azure Resource Manager takes and returns it: an object with
    /// <c>properties</c>.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The subscription. What isn't known of it is in <see cref="UnknownMembers"/>.</returns>
    /// <exception cref="EventFormatException">The JSON isn't that of a subscription.</exception>
    public static EventSubscription Parse(BinaryData json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement)
                ?? throw new EventFormatException("A subscription is an object with the member 'properties'.");
        }
        catch (JsonException exception)
        {
            throw new EventFormatException(string.Create(
                CultureInfo.InvariantCulture, $"Line {exception.LineNumber + 1} of the subscription isn't JSON."));
        }
    }

    internal static EventSubscription? Read(JsonElement element)
    {
        var members = new MemberReader(element);
        if (members.Object("properties") is not { } properties)
        {
            return null;
        }

        members.Skip("type", "systemData", "etag");
        var (destination, identity) = TakeDestination(properties);
        var (deadLetter, deadLetterIdentity) = TakeDeadLetter(properties);
        var retry = properties.Object("retryPolicy");
        var subscription = new EventSubscription
        {
            Name = members.Text("name"),
            ResourceId = members.Text("id"),
            Topic = properties.Text("topic"),
            ProvisioningState = properties.Text("provisioningState") is { Length: > 0 } state
                ? new EventSubscriptionState(state)
                : null,
            Destination = destination,
            DeliveryIdentity = identity,
            Filter = properties.Object("filter") is { } filter ? EventSubscriptionFilter.Read(filter) : null,
            DeliverySchema = properties.Text("eventDeliverySchema") is { Length: > 0 } schema
                ? new EventDeliverySchema(schema)
                : null,
            DeadLetter = deadLetter,
            DeadLetterIdentity = deadLetterIdentity,
            ExpiresOn = TakeTime(properties),
            _maxDeliveryAttempts = retry?.Number("maxDeliveryAttempts"),
            _timeToLive = retry?.Number("eventTimeToLiveInMinutes") is { } minutes
                ? TimeSpan.FromMinutes(minutes)
                : null,
            UnknownRetry = retry?.Rest() ?? Events.UnknownMembers.None,
            UnknownProperties = TakeLabels(properties, out var labels),
            Unknown = members.Rest(),
        };
        foreach (var label in labels)
        {
            subscription.Labels.Add(label);
        }

        return subscription;
    }

    /// <summary>Refuses what the service can't take.</summary>
    /// <exception cref="ArgumentException">A limit is exceeded, or something is missing.</exception>
    internal void Check(bool isNew, string parameter)
    {
        SubscriptionLimits.Require(
            Destination is not null || !isNew, "A subscription needs a destination.", parameter);
        SubscriptionLimits.Require(
            DeliveryIdentity is null || Destination is not null,
            "An identity can only be set together with the destination.",
            parameter);
        SubscriptionLimits.Require(
            DeadLetterIdentity is null || DeadLetter is not null,
            "An identity for dead letters can only be set together with their destination.",
            parameter);
        SubscriptionLimits.Range(_maxDeliveryAttempts, 1, MostAttempts, nameof(MaxDeliveryAttempts));
        SubscriptionLimits.Range(MinutesOf(_timeToLive), 1, MostMinutes, nameof(EventTimeToLive));
        Destination?.Check(parameter);
        Filter?.Check(parameter);
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WritePropertyName("properties");
        WriteProperties(json);
        Unknown.Write(json);
        json.WriteEndObject();
    }

    internal void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteWithIdentity(
            json, "destination", "deliveryWithResourceIdentity", DeliveryIdentity,
            Destination is { } destination ? destination.Write : null);
        if (Filter is not null)
        {
            json.WritePropertyName("filter");
            Filter.Write(json);
        }

        if (Labels.Count > 0)
        {
            MemberWriter.Texts(json, "labels", Labels);
        }

        MemberWriter.Text(
            json, "expirationTimeUtc", ExpiresOn?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        MemberWriter.Text(json, "eventDeliverySchema", DeliverySchema?.ToString());
        WriteRetryPolicy(json);
        WriteWithIdentity(
            json, "deadLetterDestination", "deadLetterWithResourceIdentity", DeadLetterIdentity,
            DeadLetter is { } deadLetter ? deadLetter.Write : null);
        UnknownProperties.Write(json);
        json.WriteEndObject();
    }

    private static (EventDestination?, EventIdentity?) TakeDestination(MemberReader properties)
    {
        var identified = properties.Object("deliveryWithResourceIdentity");
        var destination = (identified ?? properties).Take("destination", JsonValueKind.Object);
        return (
            destination is { } element ? DestinationReader.Read(element) : null,
            EventIdentity.Read(identified?.Object("identity")));
    }

    private static (DeadLetterDestination?, EventIdentity?) TakeDeadLetter(MemberReader properties)
    {
        var identified = properties.Object("deadLetterWithResourceIdentity");
        return (
            DeadLetterDestination.Read((identified ?? properties).Object("deadLetterDestination")),
            EventIdentity.Read(identified?.Object("identity")));
    }

    private static DateTimeOffset? TakeTime(MemberReader properties) =>
        properties.Text("expirationTimeUtc") is { } text && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
                ? time
                : null;

    private static UnknownMembers TakeLabels(MemberReader properties, out string[] labels)
    {
        labels = [.. properties.Texts("labels")];
        return properties.Rest();
    }

    private static void WriteWithIdentity(
        Utf8JsonWriter json, string name, string identified, EventIdentity? identity, Action<Utf8JsonWriter>? write)
    {
        if (write is null)
        {
            return;
        }

        if (identity is not null)
        {
            json.WriteStartObject(identified);
            json.WritePropertyName("identity");
            identity.Write(json);
        }

        json.WritePropertyName(name);
        write(json);
        if (identity is not null)
        {
            json.WriteEndObject();
        }
    }

    private void WriteRetryPolicy(Utf8JsonWriter json)
    {
        if (_maxDeliveryAttempts is null && _timeToLive is null && !UnknownRetry.Names.Any())
        {
            return;
        }

        json.WriteStartObject("retryPolicy");
        MemberWriter.Number(json, "maxDeliveryAttempts", _maxDeliveryAttempts);
        MemberWriter.Number(json, "eventTimeToLiveInMinutes", MinutesOf(_timeToLive));
        UnknownRetry.Write(json);
        json.WriteEndObject();
    }
}
