namespace HealthData.Dicom.Tests.Support;

/// <summary>The ways to hand an instance over.</summary>
internal static class Contents
{
    public const string File = "file";
    public const string Seekable = "seekable stream";
    public const string Positioned = "seekable stream from its middle";
    public const string Forward = "stream that cannot seek";
    public const string Opened = "stream that is opened";
    public const string Bytes = "bytes";
    public const string Binary = "binary data";

    public static IReadOnlyList<string> Kinds { get; } = [File, Seekable, Positioned, Forward, Opened, Bytes, Binary];

    public static InstanceContent Make(string kind, byte[] bytes, TempFolder folder) => kind switch
    {
        File => InstanceContent.FromFile(folder.Write(Guid.NewGuid().ToString("N"), bytes)),
        Seekable => InstanceContent.FromStream(new MemoryStream(bytes)),
        Positioned => InstanceContent.FromStream(new MemoryStream([.. new byte[77], .. bytes]) { Position = 77 }),
        Forward => InstanceContent.FromStream(new OneWayStream(new MemoryStream(bytes))),
        Opened => InstanceContent.FromStream(_ => Task.FromResult<Stream>(new MemoryStream(bytes))),
        Bytes => InstanceContent.FromBytes(bytes),
        Binary => InstanceContent.FromBytes(BinaryData.FromBytes(bytes)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static async IAsyncEnumerable<InstanceContent> Sequence(params InstanceContent[] instances)
    {
        foreach (var instance in instances)
        {
            await Task.Yield();
            yield return instance;
        }
    }
}
