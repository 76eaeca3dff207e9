namespace HealthData.Fhir.R4;

public abstract partial class Element
{
    internal bool HasExtension => _extension is { Count: > 0 };

    /// <summary>Gets the first extension with an address.</summary>
    /// <param name="url">The address of the extension's definition.</param>
    /// <returns>The extension, or <see langword="null"/>.</returns>
    public Extension? GetExtension(string url) => _extension?.Find(extension => extension.Url == url);
}
