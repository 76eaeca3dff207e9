namespace HealthData.Fhir.R4;

public abstract partial class DomainResource
{
    /// <summary>Gets the first extension with a URL.</summary>
    /// <param name="url">The URL of the extension's definition.</param>
    /// <returns>The extension, or <see langword="null"/>.</returns>
    public Extension? GetExtension(string url) => ExtensionLists.Find(_extension, url);

    /// <summary>Gets the first extension with a URL within the first with another.</summary>
    /// <param name="url">The URL of the outer extension.</param>
    /// <param name="nestedUrl">The URL of the inner one, such as <c>ombCategory</c>.</param>
    /// <returns>The inner extension, or <see langword="null"/>.</returns>
    public Extension? GetExtension(string url, string nestedUrl) => ExtensionLists.Find(_extension, url, nestedUrl);

    /// <summary>Gets the value of the first extension with a URL.</summary>
    /// <typeparam name="T">The type of the value, such as <see cref="StringValue"/>.</typeparam>
    /// <param name="url">The URL of the extension's definition.</param>
    /// <returns>The value; <see langword="null"/> if there is none of the type.</returns>
    public T? GetExtensionValue<T>(string url)
        where T : DataType => GetExtension(url)?.Value as T;

    /// <summary>Sets the value of the first extension with a URL, and adds the extension if there is none.</summary>
    /// <param name="url">The URL of the extension's definition.</param>
    /// <param name="value">The value.</param>
    /// <returns>The extension.</returns>
    public Extension SetExtension(string url, DataType? value) => ExtensionLists.Set(Extension, url, value);

    /// <summary>Removes all extensions with a URL.</summary>
    /// <param name="url">The URL of the extensions' definition.</param>
    /// <returns>The number of extensions that were removed.</returns>
    public int RemoveExtension(string url) => ExtensionLists.Remove(_extension, url);

    /// <summary>Finds the contained resource that a reference points to.</summary>
    /// <param name="reference">The reference, such as <c>#medication</c>.</param>
    /// <returns>The resource; <see langword="null"/> if the reference points elsewhere or to nothing.</returns>
    public Resource? FindContained(Reference? reference) =>
        reference?.Url is ['#', .. var id] ? FindContained(id) : null;

    /// <summary>Finds a contained resource.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The resource, or <see langword="null"/>.</returns>
    public Resource? FindContained(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _contained?.Find(resource => resource.Id == id);
    }
}
