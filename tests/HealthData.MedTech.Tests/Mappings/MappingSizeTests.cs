using System.Text;
using HealthData.MedTech.Tests.Normalization;
using HealthData.MedTech.Tests.Support;

namespace HealthData.MedTech.Tests.Mappings;

/// <summary>What a mapping costs grows with its size, whatever is much in it.</summary>
[Collection(AloneCollection.Name)]
public sealed class MappingSizeTests
{
    private const int Few = 1_000;
    private const int Times = 8;
    private const double MaxRatio = Times * 1.5;

    public static TheoryData<string, Func<int, string>, Func<string, Func<object?>>> Sizes => new()
    {
        { "templates", count => Device(count, JsonPathTemplate), Parse },
        { "calculated templates", count => Device(count, CalculatedTemplate), Parse },
        { "templates with errors", count => Device(count, WrongTemplate), Parse },
        { "values of a template", count => Device(1, _ => ManyValues(count)), Parse },
        { "members of an object", ManyMembers, Parse },
        { "members without meaning", count => Device(1, _ => UnknownMembers(count)), Parse },
        { "FHIR templates", count => Fhir(count, "type"), text => () => FhirMapping.Parse(text) },
        { "templates of a plan", count => Device(count, JsonPathTemplate), Plan },
        { "dispatched templates of a plan", count => Device(count, DispatchedTemplate), Plan },
        { "pairs of templates", count => Device(count, JsonPathTemplate), text => Validate(text, "type") },
        { "templates without counterparts", count => Device(count, JsonPathTemplate), text => Validate(text, "tipe") },
    };

    [Theory]
    [MemberData(nameof(Sizes), DisableDiscoveryEnumeration = true)]
    public void A_mapping_takes_memory_in_proportion_to_its_size(
        string what, Func<int, string> write, Func<string, Func<object?>> prepare)
    {
        _ = Allocated(prepare(write(Few / 10)));
        var few = Allocated(prepare(write(Few)));
        var many = Allocated(prepare(write(Few * Times)));

        Assert.True(many < few * MaxRatio, $"{Few} {what} take {few:N0} bytes, {Times} times as many {many:N0}");
    }

    private static long Allocated(Func<object?> load)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = load();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Func<object?> Parse(string text) => () =>
    {
        _ = DeviceMapping.TryParse(text, out _, out var issues);
        return issues;
    };

    private static Func<object?> Plan(string text)
    {
        var mapping = DeviceMapping.Parse(text);
        return () => new MeasurementNormalizer(mapping);
    }

    private static Func<object?> Validate(string device, string typeName)
    {
        var fhir = Fhir(device.Split("typeName").Length - 1, typeName);
        return () => new MappingValidator(device, fhir);
    }

    private static string Device(int count, Func<int, string> template) =>
        $$"""{"templateType":"CollectionContent","template":[{{List(count, template)}}]}""";

    private static string Fhir(int count, string typeName)
    {
        var templates = List(count, number => $$"""
            {"templateType":"CodeValueFhir","template":{"typeName":"{{typeName}}{{number}}","codes":[{"code":"x"}],
            "value":{"valueType":"Quantity","valueName":"v{{number}}","unit":"/min"} } }
            """);
        return $$"""{"templateType":"CollectionFhir","template":[{{templates}}]}""";
    }

    private static string JsonPathTemplate(int number) => Run.Template(
        type: $"type{number}",
        match: $"$..[?(@.m{number})]",
        values: $$"""{"valueName":"v{{number}}","valueExpression":"$.m{{number}}","required":true}""");

    private static string DispatchedTemplate(int number) => Run.Template(
        match: $"$..[?(@.m{number % 100} == 'x{number}')]",
        values: "");

    private static string CalculatedTemplate(int number) => Run.JmesPath($"Body[?m{number}]", "add(Body.v, `1`)");

    private static string WrongTemplate(int number) =>
        JsonPathTemplate(number).Replace("deviceIdExpression", "devicIdExpresion", StringComparison.Ordinal);

    private static string ManyValues(int count) => Run.Calculated(values: List(
        count, number => $$"""{"valueName":"v{{number}}","valueExpression":"$.matchedToken.hr"}"""));

    private static string UnknownMembers(int count) =>
        $$"""{"templateType":"JsonPathContent","template":{{{Members(count)}}} }""";

    private static string ManyMembers(int count) =>
        $$"""{"templateType":"CollectionContent",{{Members(count)}},"template":[]}""";

    private static string Members(int count) => List(count, number => $"\"x{number}\":{number}");

    private static string List(int count, Func<int, string> item)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(item(i));
        }

        return text.ToString();
    }
}
