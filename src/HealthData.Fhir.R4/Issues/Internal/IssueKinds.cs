namespace HealthData.Fhir.R4;

/// <summary>The kinds of the faults.</summary>
internal static class IssueKinds
{
    /// <summary>Determines whether a fault is of a value that has no place in the objects.</summary>
    public static bool IsLoss(string fault) => Of(fault) is FhirIssueKind.WrongType or FhirIssueKind.Duplicate;

    /// <summary>Gets the kind of a fault.</summary>
    public static FhirIssueKind Of(string fault) => fault switch
    {
        Faults.Syntax or Faults.Truncated or Faults.Trailing
            or Faults.TooDeep or Faults.TooLarge or Faults.InvalidText => FhirIssueKind.Syntax,
        Faults.NotObject or Faults.NotArray or Faults.NotText
            or Faults.NotNumber or Faults.NotInteger or Faults.NotBoolean or Faults.OtherType =>
                FhirIssueKind.WrongType,
        Faults.NoSuchElement or Faults.UnknownType => FhirIssueKind.Unknown,
        Faults.Duplicate or Faults.TwoVariants => FhirIssueKind.Duplicate,
        Faults.Null or Faults.EmptyObject or Faults.EmptyArray or Faults.EmptyText => FhirIssueKind.Empty,
        Faults.NotAllowedCode => FhirIssueKind.Binding,
        Faults.NoType => FhirIssueKind.Missing,
        Faults.Misaligned or Faults.NestedContained => FhirIssueKind.Structure,
        _ when fault.StartsWith(Faults.Missing, StringComparison.Ordinal) => FhirIssueKind.Missing,
        _ => FhirIssueKind.Format,
    };
}
