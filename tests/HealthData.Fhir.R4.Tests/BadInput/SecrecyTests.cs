using System.Diagnostics;
using System.Reflection;

namespace HealthData.Fhir.R4.Tests.BadInput;

/// <summary>No value of the data gets into what is logged.</summary>
public sealed class SecrecyTests
{
    private const string Canary = "Zq7CANARY";

    [Theory]
    [InlineData("""{"resourceType":"Zq7CANARY","id":1}""")]
    [InlineData("""{"resourceType":"Zq7CANARY","meta":"Zq7CANARY"}""")]
    [InlineData("""{"resourceType":"Patient","id":"Zq7CANARY","id":"Zq7CANARY"}""")]
    [InlineData("""{"resourceType":"Patient","id":"Zq7CANARY""")]
    [InlineData("""{"resourceType":"Patient","id":"Zq7CANARY\x"}""")]
    [InlineData("""{"resourceType":"Patient","id":"Zq7CANARY\ud83d"}""")]
    [InlineData("""{"resourceType":"Patient","meta":"Zq7CANARY"}""")]
    [InlineData(
        """{"resourceType":"Patient","birthDate":"Zq7CANARY","active":"Zq7CANARY","gender":"Zq7CANARY","name":"""
            + """["Zq7CANARY"]}""")]
    [InlineData("""{"resourceType":"Patient","multipleBirthInteger":12345678987654321}""")]
    [InlineData("""{"resourceType":"Patient","contained":[{"resourceType":"Zq7CANARY","id":7}]}""")]
    [InlineData("""{"resourceType":"Patient","resourceType":"Zq7CANARY"}""")]
    [InlineData("""{"resourceType":"Patient","Zq7CANARY is no name, but a text":{"x":[Zq7CANARY]}}""")]
    [InlineData("""{"resourceType":"Patient"} Zq7CANARY""")]
    [InlineData("""Zq7CANARY""")]
    public void Exceptions_tell_no_values(string json)
    {
        foreach (var options in new[] { FhirJsonOptions.Default, FhirJsonOptions.Strict })
        {
            if (Error(json, options) is not { } error)
            {
                continue;
            }

            var texts = new List<string?> { error.ToString(), error.Path, error.InnerException?.ToString() };
            texts.AddRange(error.Issues.Select(issue => issue.ToString()));
            texts.AddRange(error.Data.Values.Cast<object?>().Select(value => value?.ToString()));
            foreach (var text in texts)
            {
                Assert.DoesNotContain(Canary, text ?? "", StringComparison.Ordinal);
                Assert.DoesNotContain("12345678987654321", text ?? "", StringComparison.Ordinal);
            }
        }
    }

    private static FhirFormatException? Error(string json, FhirJsonOptions options)
    {
        var isRead = FhirJson.TryParse<Resource>(json, out _, out var issues);
        Assert.NotEmpty(issues);
        Assert.All(issues, issue => Assert.DoesNotContain(Canary, issue.ToString(), StringComparison.Ordinal));
        return options.IsStrict || !isRead ? Refusal.Of(json, options) : null;
    }

    [Fact]
    public void Exceptions_of_converters_and_lines_tell_no_values()
    {
        const string json = """{"resourceType":"Patient","active":Zq7CANARY}""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("{\"resourceType\":\"Group\"}\n\n" + json));

        var converted = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<Patient>("""{"resourceType":"Zq7CANARY"}"""));
        var read = Assert.Throws<FhirFormatException>(
            () => FhirNdjson.ReadAsync(stream).ToBlockingEnumerable().Count());

        Assert.DoesNotContain(Canary, converted.ToString(), StringComparison.Ordinal);
        Assert.IsType<FhirFormatException>(converted.InnerException);
        Assert.DoesNotContain(Canary, read.ToString(), StringComparison.Ordinal);
        Assert.Equal((3, "Patient.active"), (read.Line, read.Path));
        Assert.Contains("line 3, byte 35", read.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_tell_no_values_of_themselves()
    {
        var types = typeof(FhirObject).Assembly.GetTypes().Where(
            type => typeof(FhirObject).IsAssignableFrom(type)).ToList();
        Assert.True(types.Count > 600, $"{types.Count} types");
        foreach (var type in types)
        {
            Assert.NotNull(type.GetCustomAttribute<DebuggerDisplayAttribute>());
            Assert.Equal(typeof(object), type.GetMethod(nameof(ToString), [])!.DeclaringType);
        }

        var patient = FhirJson.Parse<Patient>("""{"resourceType":"Patient","id":"Zq7CANARY","x":"Zq7CANARY"}""");
        Assert.DoesNotContain(Canary, patient.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, patient.UnknownElements[0].ToString(), StringComparison.Ordinal);
        Assert.All(
            patient.Descendants(), child => Assert.DoesNotContain(Canary, child.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Only_primitives_and_what_holds_no_values_have_a_text()
    {
        var types = typeof(FhirObject).Assembly.GetExportedTypes()
            .Where(
                type =>
                    !type.IsEnum
                        && !type.GetInterfaces().Any(
                            face => face.Name.StartsWith("IFhirPrimitive", StringComparison.Ordinal)))
            .Where(type => !type.IsInterface && type.GetMethod(nameof(ToString), [])!.DeclaringType == type);

        Assert.Equal(
            [
                typeof(FhirChild), typeof(FhirIssue), typeof(QueryParameter), typeof(SearchCriterion),
                typeof(SearchQuantity),
            ],
            types.OrderBy(type => type.Name, StringComparer.Ordinal));
        Assert.Equal("name", Patient.Search.Name.StartsWith(Canary).ToString());
        Assert.DoesNotContain("72", new SearchQuantity(72m, Canary, Canary).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, new SearchQuantity(72m, Canary, Canary).ToString(), StringComparison.Ordinal);
        Assert.Equal("id", new Patient { Id = Canary }.Children().Single().ToString());
    }

    [Fact]
    public void A_refused_choice_tells_its_type_alone()
    {
        var error = Assert.Throws<ArgumentException>(() => new Patient { Deceased = Canary });

        Assert.DoesNotContain(Canary, error.ToString(), StringComparison.Ordinal);
        Assert.Contains("Patient.deceased[x]", error.Message, StringComparison.Ordinal);
    }
}
