using System.IO.Compression;
using HealthData.Dicom.Tests.Support;

namespace HealthData.Fhir.Tests.Contents;

public sealed class ResourceContentTests
{
    private const string Patient = """{"resourceType":"Patient","id":"p"}""";

    [Fact]
    public async Task A_folder_gives_what_its_files_hold_by_name()
    {
        using var folder = new TempFolder();
        Write(folder, "a.ndjson", Patient + "\r\n\n" + Patient + "2");
        Write(folder, "b.json", Patient);
        folder.Write("c.json.gz", Packed("\uFEFF" + Patient));
        folder.Write("d.ndjson.gz", Packed(Patient + "\n" + Patient));
        Write(folder, "e.txt", "no resource");
        Write(folder, "g.jsonl", Patient + "\n" + Patient);
        folder.Write("h.JSONL.gz", Packed(Patient));
        Write(folder, ".hidden.json", Patient);
        Directory.CreateDirectory(folder.At("sub"));
        Write(folder, Path.Combine("sub", "F.JSON"), "{");

        var contents = await ListAsync(ResourceContent.FromFolder(folder.Root));

        Assert.Equal(
            [
                "a.ndjson:1", "a.ndjson:3", "b.json", "c.json.gz", "d.ndjson.gz:1", "d.ndjson.gz:2", "g.jsonl:1",
                "g.jsonl:2", "h.JSONL.gz:1", "sub/F.JSON",
            ],
            contents.Select(content =>
                content.Source![(folder.Root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/')));
        Assert.Equal(
            [Patient, Patient + "2", Patient, Patient, Patient, Patient, Patient, Patient, Patient, "{"],
            contents.Select(content => content.Json.ToString()));
        Assert.All(contents, content => Assert.Equal(content.Json.ToMemory().Length, content.Length));
    }

    [Fact]
    public async Task A_bundle_gives_its_entries()
    {
        using var folder = new TempFolder();
        var path = Write(folder, "bundle.json", $$$"""
            {"resourceType":"Bundle","type":"transaction","entry":[
              {"fullUrl":"urn:uuid:1","resource": {{{Patient}}} ,
               "request":{"method":"POST","url":"Patient","ifNoneExist":"identifier=1"}},
              {"request":{"method":"DELETE","url":"Patient/7"}}]}
            """);

        var contents = await ListAsync(ResourceContent.FromFile(path));

        Assert.Equal(
            [$"{path}: Bundle.entry[0]", $"{path}: Bundle.entry[1]"], contents.Select(content => content.Source));
        Assert.Equal(
            (Patient, "urn:uuid:1", "identifier=1"),
            (contents[0].Json.ToString(), contents[0].FullUrl, contents[0].IfNoneExist));
        Assert.Equal((0, ItemProblemCode.Empty), (contents[1].Length, contents[1].Problem?.Code));
    }

    [Fact]
    public async Task Entries_of_a_bundle_are_linked_within_it()
    {
        await using var lab = await FhirLab.StartAsync();
        using var folder = new TempFolder();
        foreach (var name in (string[])["a", "b"])
        {
            Write(folder, $"{name}.json", $$$"""
                {"resourceType":"Bundle","entry":[
                  {"resource":{"resourceType":"Observation","id":"o{{{name}}}","subject":{"reference":"urn:uuid:1"} } },
                  {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"p{{{name}}}"}}]}
                """);
        }

        var outcomes = await new FhirLoader(lab.Client).LoadAsync(
            ResourceContent.FromFolder(folder.Root), FhirLab.Token).ToListAsync(FhirLab.Token);

        Assert.All(outcomes, outcome => Assert.Equal(201, outcome.Status));
        Assert.Contains("Patient/pa", lab.Workspace.Fhir.Find("Observation", "oa"), StringComparison.Ordinal);
        Assert.Contains("Patient/pb", lab.Workspace.Fhir.Find("Observation", "ob"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_costs_itself()
    {
        using var folder = new TempFolder();
        var damaged = Packed(Patient)[..^12];
        folder.Write("secret.json.gz", damaged);
        folder.Write("secret.ndjson.gz", damaged);
        Write(folder, "z.json", Patient);
        var contents = ResourceContent.FromFolder(folder.Root);
        Write(folder, "z.json", Patient);

        var read = await ListAsync(contents);

        Assert.Equal(
            [ItemProblemCode.Truncated, ItemProblemCode.Truncated, null],
            read.Select(content => content.Problem?.Code));
        Assert.DoesNotContain(read, content => $"{content.Problem}".Contains("secret", StringComparison.Ordinal));
        Assert.Equal(folder.At("secret.ndjson.gz") + ":1", read[1].Source);
    }

    [Fact]
    public async Task A_file_that_has_gone_costs_itself()
    {
        using var folder = new TempFolder();
        Write(folder, "a.json", Patient);
        Write(folder, "b.ndjson", Patient);
        var contents = ResourceContent.FromFolder(folder.Root);
        Array.ForEach(folder.Files, File.Delete);

        var read = await ListAsync(contents);

        Assert.All(read, content => Assert.Equal("The file doesn't exist.", content.Problem?.Message));
        Assert.Equal(2, read.Count);
    }

    [Fact]
    public async Task Lines_without_a_name_have_their_number()
    {
        var contents = await ListAsync(ResourceContent.FromNdjson(new MemoryStream(Encoding.UTF8.GetBytes(Patient))));

        Assert.Equal("line:1", Assert.Single(contents).Source);
    }

    [Fact]
    public void What_is_not_there_is_refused_at_once()
    {
        Assert.Throws<FileNotFoundException>(() => ResourceContent.FromFile("absent.json"));
        Assert.Throws<FileNotFoundException>(() => ResourceContent.FromNdjson("absent.ndjson"));
        Assert.Throws<DirectoryNotFoundException>(() => ResourceContent.FromFolder("absent"));
        Assert.Throws<ArgumentException>(() => ResourceContent.FromFile(string.Empty));
        Assert.Throws<ArgumentNullException>(() => ResourceContent.FromJson(null!));
        Assert.Throws<ArgumentNullException>(() => ResourceContent.FromResource(null!));
    }

    private static string Write(TempFolder folder, string name, string text) =>
        folder.Write(name, Encoding.UTF8.GetBytes(text));

    private static byte[] Packed(string text)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }

    private static async Task<List<ResourceContent>> ListAsync(IAsyncEnumerable<ResourceContent> contents) =>
        await contents.ToListAsync(FhirLab.Token);
}
