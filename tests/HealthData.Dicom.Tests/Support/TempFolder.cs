namespace HealthData.Dicom.Tests.Support;

internal sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("healthdata-").FullName;

    public string[] Files => Directory.GetFiles(Root, "*", SearchOption.AllDirectories);

    public string At(params string[] names) => Path.Combine([Root, .. names]);

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
