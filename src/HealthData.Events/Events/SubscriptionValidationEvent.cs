namespace HealthData.Events;

/// <summary>An event by which Event Grid asks an endpoint whether it wants the events of a subscription.</summary>
/// <remarks>The endpoint agrees by responding with the code, or by a request to the URL. Check <see
/// cref="HealthDataEvent.Source"/> before, and the URL's host before you request it.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class SubscriptionValidationEvent : HealthDataEvent
{
    private JsonField _code;
    private JsonField _url;

    internal SubscriptionValidationEvent(in EventEnvelope envelope, BinaryData? decodedData)
        : base(envelope, decodedData, HealthDataEventType.SubscriptionValidation)
    {
        _code = envelope.Data.ValidationCode;
        _url = envelope.Data.ValidationUrl;
    }

    /// <summary>Gets the code to respond with. It's a secret of the handshake: don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string ValidationCode => Text(ref _code)!;

    /// <summary>Gets the URL to request instead of a response with the code; null if there is none, or none that is an
    /// absolute address. It's a secret of the handshake: don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri? ValidationUrl => Uri.TryCreate(Text(ref _url), UriKind.Absolute, out var url) ? url : null;
}
