namespace HealthData.Fhir.Tests.Patches;

public sealed class JsonPatchTests
{
    [Fact]
    public void Operations_are_written_in_their_order()
    {
        var patch = new JsonPatch()
            .Test("/active", true)
            .Replace("/active", false)
            .Add("/birthDate", new FhirDate("1974-12"))
            .Add("/name/-", new HumanName { Family = "Doe" })
            .Add("/contact", BinaryData.FromString("[{\"gender\": \"female\"}]"))
            .Add("/contact/0", new PatientContact { Gender = AdministrativeGender.Male })
            .Add("/contained/-", new Organization { Id = "o" })
            .Remove("/telecom/0")
            .Move("/name/0", "/name/1")
            .Copy("/name/1", "/name/0");

        Assert.Equal(10, patch.Count);
        Assert.Equal(
            """
            [{"op":"test","path":"/active","value":true},
            {"op":"replace","path":"/active","value":false},
            {"op":"add","path":"/birthDate","value":"1974-12"},
            {"op":"add","path":"/name/-","value":{"family":"Doe"}},
            {"op":"add","path":"/contact","value":[{"gender": "female"}]},
            {"op":"add","path":"/contact/0","value":{"gender":"male"}},
            {"op":"add","path":"/contained/-","value":{"resourceType":"Organization","id":"o"}},
            {"op":"remove","path":"/telecom/0"},
            {"op":"move","from":"/name/0","path":"/name/1"},
            {"op":"copy","from":"/name/1","path":"/name/0"}]
            """.ReplaceLineEndings(string.Empty),
            patch.ToBinaryData().ToString());
    }

    [Fact]
    public void Values_of_any_primitive_type_keep_their_text()
    {
        var patch = new JsonPatch()
            .Add("/a", "Müller \"& Söhne\"")
            .Add("/b", 7)
            .Add("/c", 1.50m)
            .Add("/d", new CodeValue("final"))
            .Add("/e", new Base64BinaryValue(new byte[] { 1, 2 }));

        using var document = JsonDocument.Parse(patch.ToBinaryData());
        var values = document.RootElement.EnumerateArray().Select(operation => operation.GetProperty("value"));

        Assert.Equal("Müller \"& Söhne\"", values.First().GetString());
        Assert.Equal(["7", "1.50", "\"final\"", "\"AQI=\""], values.Skip(1).Select(value => value.GetRawText()));
    }

    [Theory]
    [InlineData("/a~1b/m~0n/0", "a/b", "m~n", "0")]
    [InlineData("/~01", "~1")]
    [InlineData("")]
    public void A_path_is_made_of_names(string path, params string[] segments) =>
        Assert.Equal(path, JsonPatch.PathTo(segments));

    [Theory]
    [InlineData("")]
    [InlineData("active")]
    [InlineData("#/active")]
    [InlineData("/a~b")]
    [InlineData("/a~")]
    public void A_path_that_is_none_is_refused(string path)
    {
        var patch = new JsonPatch();

        Assert.Throws<ArgumentException>(() => patch.Add(path, true));
        Assert.Throws<ArgumentException>(() => patch.Replace(path, true));
        Assert.Throws<ArgumentException>(() => patch.Remove(path));
        Assert.Throws<ArgumentException>(() => patch.Test(path, true));
        Assert.Throws<ArgumentException>(() => patch.Move(path, "/a"));
        Assert.Throws<ArgumentException>(() => patch.Copy("/a", path));

        Assert.Equal(0, patch.Count);
    }

    [Fact]
    public void A_value_that_JSON_cannot_hold_alone_is_refused()
    {
        var patch = new JsonPatch();
        var withExtension = new StringValue("x") { Extension = { new Extension("urn:x", true) } };

        Assert.Throws<ArgumentException>(() => patch.Add("/a", withExtension));
        Assert.Throws<ArgumentException>(() => patch.Add("/a", new StringValue()));
        Assert.Throws<ArgumentException>(() => patch.Add("/a", BinaryData.FromString("{")));
        Assert.Throws<ArgumentNullException>(() => patch.Add("/a", (DataType)null!));
    }

    [Fact]
    public void A_patch_without_operations_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => new JsonPatch().ToBinaryData());

    [Theory]
    [InlineData("""[{"op":"add","path":"/a","value":{"b": 1.0}},{"op":"move","from":"/a","path":"/c"}]""")]
    [InlineData("""[{"op":"test","path":"/a","value":null}]""")]
    public void A_patch_that_is_JSON_already_is_kept(string json) =>
        Assert.Equal(json, JsonPatch.Parse(BinaryData.FromString(json)).ToBinaryData().ToString());

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[7]")]
    [InlineData("""[{"op":"add"}]""")]
    [InlineData("""[{"path":"/a"}]""")]
    [InlineData("""[{"op":"add","path":"a"}]""")]
    public void JSON_that_is_no_patch_is_refused(string json) =>
        Assert.Throws<ArgumentException>(() => JsonPatch.Parse(BinaryData.FromString(json)));
}
