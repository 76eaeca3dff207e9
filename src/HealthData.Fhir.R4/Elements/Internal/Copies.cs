namespace HealthData.Fhir.R4;

/// <summary>Copies for <see cref="FhirObject.CopyMembers"/>.</summary>
internal static class Copies
{
    public static T? Of<T>(T? item)
        where T : FhirObject => (T?)item?.Clone();

    public static List<T>? Of<T>(List<T>? list)
        where T : FhirObject
    {
        if (list is null or { Count: 0 })
        {
            return null;
        }

        var copy = new List<T>(list.Count);
        foreach (var item in list)
        {
            // A list that was built can hold null, which writing refuses.
            copy.Add(Of(item)!);
        }

        return copy;
    }

    public static List<T>? OfValues<T>(List<T>? list) => list is null or { Count: 0 } ? null : [.. list];
}
