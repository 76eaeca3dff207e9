namespace HealthData.Tool.MedTech.Hub;

/// <summary>An event hub, and the way to it.</summary>
/// <param name="Namespace">The address of the namespace; null where a connection string has it.</param>
/// <param name="ConnectionString">The connection string, with the event hub; null for a token.</param>
/// <param name="EventHub">The event hub.</param>
internal sealed record HubAddress(Uri? Namespace, string? ConnectionString, string EventHub)
{
    /// <summary>Gets the host of the namespace.</summary>
    public string Host => Namespace!.Host;

    /// <summary>Gets the address of the event hub for requests.</summary>
    /// <exception cref="MisuseException">There is a connection string instead.</exception>
    public Uri Endpoint => Namespace is null
        ? throw new MisuseException("With --https, use --namespace: a connection string is for AMQP.")
        : new Uri(Namespace, Uri.EscapeDataString(EventHub));
}
