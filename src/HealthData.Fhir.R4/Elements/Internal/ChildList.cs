namespace HealthData.Fhir.R4;

/// <summary>Collects the child elements of one object.</summary>
internal sealed class ChildList
{
    public List<FhirChild> Items { get; } = [];

    public void Add(string name, object? value)
    {
        if (value is not null)
        {
            Items.Add(new FhirChild(name, null, value));
        }
    }

    public void AddAll(string name, System.Collections.IList? values)
    {
        for (var index = 0; index < (values?.Count ?? 0); index++)
        {
            if (values![index] is { } value)
            {
                Items.Add(new FhirChild(name, index, value));
            }
        }
    }
}
