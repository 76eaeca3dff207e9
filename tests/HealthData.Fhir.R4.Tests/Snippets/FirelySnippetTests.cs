using Hl7.Fhir.Model;

namespace HealthData.Fhir.R4.Tests.Snippets;

public sealed class FirelySnippetTests
{
    [Fact]
    public void The_half_of_Firely_does_what_the_page_says() => Assert.Contains(
        true,
        global::Firely.Snippets.FirelySnippets.All(
            """{"resourceType":"Patient","birthDate":"1974-12-25"}""", "urn:x", new Hl7.Fhir.Model.Bundle(),
            new ResourceReference("#a")));
}
