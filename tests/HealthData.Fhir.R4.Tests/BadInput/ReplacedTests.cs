namespace HealthData.Fhir.R4.Tests.BadInput;

/// <summary>A value of a wrong type that a right one of the same element follows.</summary>
public sealed class ReplacedTests
{
    [Theory]
    [InlineData("\"active\":\"yes\",\"active\":true", "active", Faults.NotBoolean, Faults.Duplicate)]
    [InlineData("\"birthDate\":2020,\"birthDate\":\"2020\"", "birthDate", Faults.NotText, Faults.Duplicate)]
    [InlineData("\"meta\":\"m\",\"meta\":{\"id\":\"m\"}", "meta", Faults.NotObject, Faults.Duplicate)]
    [InlineData("\"name\":{\"id\":\"n\"},\"name\":[{\"id\":\"m\"}]", "name", Faults.NotArray, Faults.Duplicate)]
    [InlineData("\"_birthDate\":7,\"_birthDate\":{\"id\":\"a\"}", "_birthDate", Faults.NotObject, Faults.Duplicate)]
    [InlineData(
        "\"deceasedBoolean\":\"x\",\"deceasedDateTime\":\"2020\"",
        "deceasedBoolean",
        Faults.NotBoolean,
        Faults.TwoVariants)]
    [InlineData(
        "\"active\":1,\"gender\":\"male\",\"active\":\"x\",\"active\":false",
        "active",
        Faults.NotBoolean,
        Faults.Duplicate)]
    public void Both_are_written_back_and_reported(string members, string path, string fault, string second)
    {
        var json = $$"""{"resourceType":"Patient",{{members}}}""";

        Refusal.IsOfStrict(json, "Patient." + path, fault);
        Refusal.IsOfStrict(json, "Patient." + path, second);
    }

    [Fact]
    public void A_resource_without_a_type_before_one_with_a_type_is_kept() => Assert.Equal(
        [$"Parameters.parameter[0].resource: {Faults.NoType}", $"Parameters.parameter[0].resource: {Faults.Duplicate}"],
        Refusal.OfStrict(
            """
            {"resourceType":"Parameters","parameter":[
            {"name":"a","resource":{"id":"x"},"resource":{"resourceType":"Patient","id":"y"}}]}
            """));

    [Fact]
    public void Many_of_them_take_no_longer_than_they_are_many()
    {
        var members = string.Join(',', Enumerable.Repeat("\"active\":0", 30_000));
        var read = FhirJson.Parse<Patient>($$"""{"resourceType":"Patient",{{members}},"active":true}""");

        Assert.Equal(30_000, read.UnknownElements.Count);
        Assert.True(read.Active);
        Assert.True(FhirJson.SerializeToUtf8Bytes(read).Length > 330_000);
    }

    [Fact]
    public void A_fault_of_an_outer_object_does_not_hide_that_an_inner_one_lacks_an_element() => Assert.Equal(
        [$"Bundle.type: {Faults.Null}", $"Bundle.entry[0].resource.link[0]: {Faults.Missing}type."],
        Refusal.OfStrict(
            """
            {"resourceType":"Bundle","type":null,"entry":[
            {"resource":{"resourceType":"Patient","link":[{"other":{"display":"x"}}]}}]}
            """));

    [Fact]
    public void Half_of_a_surrogate_pair_does_not_hide_the_fault_of_the_base64_after_it()
    {
        var issues = Refusal.OfStrict("""{"resourceType":"Binary","contentType":"\ud800","data":"QUJ"}""");

        Assert.Contains($"Binary.data: {Faults.NotBase64}", issues);
    }
}
