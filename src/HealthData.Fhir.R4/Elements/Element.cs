namespace HealthData.Fhir.R4;

public abstract partial class Element
{
    /// <summary>Gets the first extension with an address.</summary>
    /// <param name="url">The address of the extension's definition.</param>
    /// <returns>The extension, or <see langword="null"/>.</returns>
    public Extension? GetExtension(string url) => Side?.Extension?.Find(extension => extension.Url == url);
}
