using System.Buffers.Text;

namespace HealthData.Events;

/// <summary>Makes an event of the class that its type asks for.</summary>
internal static class EventFactory
{
    private static readonly ServiceAddresses FhirServices = new();
    private static readonly ServiceAddresses DicomServices = new();

    /// <summary>Makes the event; null, and what is wrong, if something that its class needs isn't there.</summary>
    public static HealthDataEvent? Create(ref EventEnvelope envelope, out string? problem)
    {
        if (!envelope.KindOfEvent.IsPresent || envelope.KindOfEvent.IsEmpty)
        {
            problem = "The event has no type.";
            return null;
        }

        var decoded = envelope.Data.Length == 0 && envelope.DataBase64.IsPresent ? Decode(ref envelope) : null;
        var kind = EventKinds.Of(envelope.KindOfEvent.GetBytes(envelope.Json.Span));
        switch (kind)
        {
            case EventKind.FhirResourceCreated or EventKind.FhirResourceUpdated or EventKind.FhirResourceDeleted:
                return CreateFhir(kind, envelope, decoded, out problem);
            case EventKind.DicomImageCreated or EventKind.DicomImageUpdated or EventKind.DicomImageDeleted:
                return CreateDicom(kind, envelope, decoded, out problem);
            case EventKind.SubscriptionValidation:
                problem = Missing(envelope.Data.ValidationCode, "validationCode");
                return problem is null ? new SubscriptionValidationEvent(envelope, decoded) : null;
            case EventKind.SubscriptionDeleted:
                problem = null;
                return new SubscriptionDeletedEvent(envelope, decoded);
            default:
                problem = null;
                var type = envelope.KindOfEvent;
                return new UnknownEvent(envelope, decoded, type.Get(envelope.Json)!);
        }
    }

    private static FhirResourceEvent? CreateFhir(
        EventKind kind, in EventEnvelope envelope, BinaryData? decoded, out string? problem)
    {
        ref readonly var data = ref envelope.Data;
        var json = data.Json.Span;
        var notInteger = NotInteger(data.FhirVersion, json, "resourceVersionId", out var version);
        problem = Missing(data.FhirAccount, "resourceFhirAccount")
            ?? Missing(data.ResourceType, "resourceType")
            ?? Missing(data.FhirId, "resourceFhirId")
            ?? notInteger;
        if (problem is not null)
        {
            return null;
        }

        if (FhirServices.Check(data.FhirAccount.GetBytes(json)) is not { } service)
        {
            problem = "The event's resourceFhirAccount isn't a host name.";
            return null;
        }

        return kind switch
        {
            EventKind.FhirResourceCreated => new FhirResourceCreatedEvent(envelope, decoded, service, version),
            EventKind.FhirResourceUpdated => new FhirResourceUpdatedEvent(envelope, decoded, service, version),
            _ => new FhirResourceDeletedEvent(envelope, decoded, service, version),
        };
    }

    private static DicomImageEvent? CreateDicom(
        EventKind kind, in EventEnvelope envelope, BinaryData? decoded, out string? problem)
    {
        ref readonly var data = ref envelope.Data;
        var json = data.Json.Span;
        var notInteger = NotInteger(data.SequenceNumber, json, "sequenceNumber", out var number);
        problem = Missing(data.ServiceHost, "serviceHostName")
            ?? Missing(data.StudyUid, "imageStudyInstanceUid")
            ?? Missing(data.SeriesUid, "imageSeriesInstanceUid")
            ?? Missing(data.InstanceUid, "imageSopInstanceUid")
            ?? notInteger;
        if (problem is not null)
        {
            return null;
        }

        if (DicomServices.Check(data.ServiceHost.GetBytes(json)) is not { } service)
        {
            problem = "The event's serviceHostName isn't a host name.";
            return null;
        }

        return kind switch
        {
            EventKind.DicomImageCreated => new DicomImageCreatedEvent(envelope, decoded, service, number),
            EventKind.DicomImageUpdated => new DicomImageUpdatedEvent(envelope, decoded, service, number),
            _ => new DicomImageDeletedEvent(envelope, decoded, service, number),
        };
    }

    private static string? Missing(in JsonField field, string name) => field.IsPresent && !field.IsEmpty
        ? null
        : $"The event's data has no {name}, or one that isn't text.";

    private static string? NotInteger(in JsonField field, ReadOnlySpan<byte> json, string name, out long number)
    {
        number = 0;
        return field.IsPresent && field.TryGetInteger(json, out number)
            ? null
            : $"The event's data has no {name}, or one that isn't an integer.";
    }

    /// <summary>Decodes data in base64; events of unknown types have data of any kind there.</summary>
    private static BinaryData? Decode(ref EventEnvelope envelope)
    {
        var text = envelope.DataBase64.GetBytes(envelope.Json.Span);
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (Base64.DecodeFromUtf8(text, bytes, out _, out var length) != OperationStatus.Done)
        {
            return null;
        }

        var decoded = bytes.AsMemory(0, length);
        try
        {
            EnvelopeReader.ReadData(decoded, ref envelope.Data);
            envelope.Data.Settle();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            envelope.Data = default;
        }

        return new BinaryData(decoded);
    }
}
