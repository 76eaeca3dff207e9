namespace HealthData.Fhir.R4;

/// <summary>The work on lists of extensions that elements and resources share.</summary>
internal static class ExtensionLists
{
    public static Extension? Find(List<Extension>? list, string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return list?.Find(extension => extension.Url == url);
    }

    public static Extension? Find(List<Extension>? list, string url, string nestedUrl) =>
        Find(list, url)?.GetExtension(nestedUrl);

    public static Extension Set(List<Extension> list, string url, DataType? value)
    {
        if (Find(list, url) is not { } found)
        {
            found = new Extension(url);
            list.Add(found);
        }

        found.Value = value;
        return found;
    }

    public static int Remove(List<Extension>? list, string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return list?.RemoveAll(extension => extension.Url == url) ?? 0;
    }
}
