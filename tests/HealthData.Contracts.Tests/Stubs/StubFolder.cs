namespace HealthData.Contracts.Tests.Stubs;

/// <summary>The stubs of one service: a folder below <c>tests/contracts</c>, one stub a file.</summary>
internal sealed class StubFolder
{
    private StubFolder(IReadOnlyList<Stub> stubs) => Stubs = stubs;

    public static StubFolder Dicom { get; } = Read("dicom");

    public static StubFolder Fhir { get; } = Read("fhir");

    public static StubFolder Management { get; } = Read("management");

    public IReadOnlyList<Stub> Stubs { get; }

    public Stub this[string name] => Stubs.FirstOrDefault(stub => stub.Name == name)
        ?? throw new ArgumentException($"There is no stub of the name '{name}'.", nameof(name));

    public static StubFolder Of(IReadOnlyList<Stub> stubs) => new(stubs);

    private static StubFolder Read(string service)
    {
        var path = Path.Combine(Repository.Root, "tests", "contracts", service);
        var stubs = from file in Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal)
                    select StubReader.Read(File.ReadAllText(file), Repository.Relative(file));
        return new StubFolder([.. stubs]);
    }
}
