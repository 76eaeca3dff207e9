namespace HealthData.Events;

/// <summary>The service that an event names: by its host, or by a whole address on this machine, as fakes do.</summary>
/// <param name="Text">The text in the event.</param>
/// <param name="Host">The host name, and the port if there is one.</param>
/// <param name="Whole">The whole address; null if the event names a host.</param>
internal sealed record ServiceAddress(string Text, string Host, Uri? Whole)
{
    public Uri Endpoint(string path) => Whole ?? new Uri($"https://{Host}{path}");
}
