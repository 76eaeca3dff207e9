namespace HealthData.Core;

/// <summary>
/// The cloud, or the exact resource, that access tokens are requested for.
/// </summary>
/// <remarks>
/// <see cref="AzurePublicCloud"/> and <see cref="AzureUSGovernment"/> name a cloud, where each client requests tokens
/// for its own service. Any other value is a resource and is used as given.
/// </remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public readonly struct HealthDataAudience : IEquatable<HealthDataAudience>
{
    private readonly string? _value;

    /// <summary>Names a resource, such as <c>https://dicom.healthcareapis.azure.com</c>.</summary>
    /// <param name="value">The resource, with or without a trailing <c>/.default</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty.</exception>
    public HealthDataAudience(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _value = value;
    }

    /// <summary>Gets the Azure public cloud.</summary>
    public static HealthDataAudience AzurePublicCloud { get; } = new("https://healthcareapis.azure.com");

    /// <summary>Gets the Azure US Government cloud.</summary>
    public static HealthDataAudience AzureUSGovernment { get; } = new("https://healthcareapis.azure.us");

    /// <summary>The cloud that an endpoint of a known domain belongs to; the public one for any other.</summary>
    internal static HealthDataAudience Of(Uri endpoint) =>
        endpoint.IdnHost.EndsWith(".azurehealthcareapis.us", StringComparison.OrdinalIgnoreCase)
            ? AzureUSGovernment
            : AzurePublicCloud;

    /// <summary>Compares two audiences.</summary>
    /// <param name="left">The first audience.</param>
    /// <param name="right">The second audience.</param>
    /// <returns>Whether both have the same text, ignoring case.</returns>
    public static bool operator ==(HealthDataAudience left, HealthDataAudience right) => left.Equals(right);

    /// <summary>Compares two audiences.</summary>
    /// <param name="left">The first audience.</param>
    /// <param name="right">The second audience.</param>
    /// <returns>Whether the texts differ, ignoring case.</returns>
    public static bool operator !=(HealthDataAudience left, HealthDataAudience right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(HealthDataAudience other) =>
        string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HealthDataAudience other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>Gives the audience as text.</summary>
    /// <returns>The resource, or the cloud's name; empty for the default value.</returns>
    public override string ToString() => _value ?? string.Empty;
}
