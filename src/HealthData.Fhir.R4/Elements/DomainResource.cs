namespace HealthData.Fhir.R4;

public abstract partial class DomainResource
{
    /// <summary>Gets the first extension with an address.</summary>
    /// <param name="url">The address of the extension's definition.</param>
    /// <returns>The extension, or <see langword="null"/>.</returns>
    public Extension? GetExtension(string url) => _extension?.Find(extension => extension.Url == url);
}
