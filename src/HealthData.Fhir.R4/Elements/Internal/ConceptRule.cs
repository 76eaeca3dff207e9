namespace HealthData.Fhir.R4;

/// <summary>The required binding of concepts: one coding at least is of the code system, and among its codes where they
/// can be listed.</summary>
internal sealed class ConceptRule(string system, params string[] codes)
{
    private readonly HashSet<string> _codes = new(codes, StringComparer.Ordinal);

    /// <summary>Determines whether a concept has a code of the binding, an extension in its place, or a fault there
    /// that was reported already.</summary>
    public bool Allows(CodeableConcept concept)
    {
        if (HasFault(concept) || (concept.Coding.Count == 0 && concept.Side?.Extension is { Count: > 0 }))
        {
            return true;
        }

        foreach (var coding in concept.Coding)
        {
            if (HasFault(coding) || coding.HasSibling("code") || Allows(coding))
            {
                return true;
            }
        }

        return false;
    }

    private bool Allows(Coding coding) =>
        coding.System == system && coding.Code is { } code && (_codes.Count == 0 || _codes.Contains(code));

    private static bool HasFault(FhirObject value) =>
        value.Side is { } side
        && (side.Untyped is not null
            || side.Unknown?.Exists(element => element.Reason == KeptReason.WrongType) is true);
}
