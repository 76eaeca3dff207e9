namespace HealthData.Fhir.R4;

public abstract partial class Element
{
    /// <summary>Gets the first extension with a URL.</summary>
    /// <param name="url">The URL of the extension's definition.</param>
    /// <returns>The extension, or <see langword="null"/>.</returns>
    public Extension? GetExtension(string url) => ExtensionLists.Find(Side?.Extension, url);

    /// <summary>Gets the first extension with a URL within the first with another.</summary>
    /// <param name="url">The URL of the outer extension.</param>
    /// <param name="nestedUrl">The URL of the inner one, such as <c>ombCategory</c>.</param>
    /// <returns>The inner extension, or <see langword="null"/>.</returns>
    public Extension? GetExtension(string url, string nestedUrl) =>
        ExtensionLists.Find(Side?.Extension, url, nestedUrl);

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
    public int RemoveExtension(string url) => ExtensionLists.Remove(Side?.Extension, url);
}
