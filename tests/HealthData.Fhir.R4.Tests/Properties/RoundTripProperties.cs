using FsCheck;
using FsCheck.Fluent;

namespace HealthData.Fhir.R4.Tests.Properties;

public sealed class RoundTripProperties
{
    private const int Trees = 600;

    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 200 };

    [Fact]
    public void Any_tree_survives_writing_and_reading()
    {
        var types = new HashSet<string>();
        Check(tree =>
        {
            types.Add(tree.TypeName);
            var written = FhirJson.SerializeToUtf8Bytes(tree);
            using var document = JsonDocument.Parse(written, new JsonDocumentOptions { MaxDepth = 200 });

            var read = FhirJson.ParseResource(written);

            Assert.Equal(tree.GetType(), read.GetType());
            Assert.True(read.ContentEquals(tree));
            Assert.Equal(Encoding.UTF8.GetString(written), FhirJson.Serialize(read));
            Assert.Equal(Values(tree), Values(read));
        });
        Assert.True(
            types.Count > 0.9 * RandomTrees.ResourceTypeCount,
            $"{types.Count} of {RandomTrees.ResourceTypeCount} types");
    }

    [Fact]
    public void Any_tree_survives_indented_and_as_a_text_and_in_a_sequence()
    {
        Check(tree =>
        {
            var indented = FhirJson.Serialize(tree, new FhirJsonOptions { WriteIndented = true });
            Assert.True(FhirJson.Parse<Resource>(indented).ContentEquals(tree));
            Assert.DoesNotContain('\n', FhirJson.Serialize(tree));

            using var stream = new MemoryStream();
            FhirNdjson.WriteAsync([tree, tree], stream).GetAwaiter().GetResult();
            stream.Position = 0;
            Assert.All(
                FhirNdjson.ReadAsync(stream).ToBlockingEnumerable(), read => Assert.True(read.ContentEquals(tree)));
        });
    }

    [Fact]
    public void Any_tree_survives_System_Text_Json()
    {
        Check(tree =>
        {
            var json = JsonSerializer.Serialize(new { Tree = tree }, JsonSerializerOptions.Web);
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 200 });
            Assert.True(document.RootElement.GetProperty("tree").Deserialize<Resource>(Deep)!.ContentEquals(tree));
        });
    }

    [Fact]
    public void Any_tree_equals_its_copy_which_shares_nothing()
    {
        Check(tree =>
        {
            var copy = tree.DeepCopy();
            Assert.True(copy.ContentEquals(tree));
            var objects = new HashSet<object>(
                tree.Descendants().Select(
                    child => child.Value).OfType<FhirObject>(), ReferenceEqualityComparer.Instance);
            Assert.DoesNotContain(copy.Descendants(), child => objects.Contains(child.Value));
        });
    }

    private static void Check(Action<Resource> property) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(Trees).WithReplay(2026, 5),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => property(new RandomTrees(seed).Resource())));

    private static IEnumerable<string> Values(Resource resource) => resource.Descendants()
        .Select(child => $"{child.Path}={Text(child.Value)}");

    private static string Text(object value) =>
        value is FhirObject item ? item.TypeName : RandomTexts.AsWritten(value.ToString()!);
}
