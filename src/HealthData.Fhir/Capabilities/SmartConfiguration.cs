namespace HealthData.Fhir;

/// <summary>The places and ways in which apps sign in to a server (SMART App Launch,
/// <c>.well-known/smart-configuration</c>).</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class SmartConfiguration
{
    internal SmartConfiguration(BinaryData document) => Document = document;

    /// <summary>Gets the address where users sign in; null if the server doesn't say it.</summary>
    public Uri? AuthorizationEndpoint { get; internal init; }

    /// <summary>Gets the address that gives tokens; null if the server doesn't say it.</summary>
    public Uri? TokenEndpoint { get; internal init; }

    /// <summary>Gets the codes of what the server can do, such as <c>launch-standalone</c>.</summary>
    public IReadOnlyList<string> Capabilities { get; internal init; } = [];

    /// <summary>Gets the scopes that can be asked for, as far as the server lists them.</summary>
    public IReadOnlyList<string> Scopes { get; internal init; } = [];

    /// <summary>Gets the whole document, as JSON.</summary>
    public BinaryData Document { get; }
}
