namespace HealthData.MedTech;

/// <summary>
/// The codes of what is said about mappings. What is said about messages has the names of
/// <see cref="NormalizationProblemCode"/> and <c>ProjectionProblemCode</c>, and <see cref="NoMeasurement"/>.
/// </summary>
public static class MappingIssueCode
{
    /// <summary>A mapping whose text is not JSON.</summary>
    public const string InvalidJson = nameof(InvalidJson);

    /// <summary>A mapping without content.</summary>
    public const string EmptyMapping = nameof(EmptyMapping);

    /// <summary>A byte order mark, which the MedTech service refuses.</summary>
    public const string ByteOrderMark = nameof(ByteOrderMark);

    /// <summary>A template type that cannot stand at its place.</summary>
    public const string WrongTemplateType = nameof(WrongTemplateType);

    /// <summary>A value of another JSON type than its place needs.</summary>
    public const string WrongShape = nameof(WrongShape);

    /// <summary>A value that its place does not take.</summary>
    public const string WrongValue = nameof(WrongValue);

    /// <summary>A null where there must be a value.</summary>
    public const string NullValue = nameof(NullValue);

    /// <summary>A member that the template does not have.</summary>
    public const string UnknownMember = nameof(UnknownMember);

    /// <summary>A member that the template needs.</summary>
    public const string MissingMember = nameof(MissingMember);

    /// <summary>A blank text where there must be one.</summary>
    public const string BlankText = nameof(BlankText);

    /// <summary>A type name that another FHIR template has, too.</summary>
    public const string DuplicateTypeName = nameof(DuplicateTypeName);

    /// <summary>An expression that cannot be parsed.</summary>
    public const string InvalidExpression = nameof(InvalidExpression);

    /// <summary>A type of measurements that no FHIR template is for.</summary>
    public const string NoFhirTemplate = nameof(NoFhirTemplate);

    /// <summary>A value of measurements that the FHIR template does not use.</summary>
    public const string UnusedValue = nameof(UnusedValue);

    /// <summary>A message that gives no measurement.</summary>
    public const string NoMeasurement = nameof(NoMeasurement);

    /// <summary>An expression that can never select anything.</summary>
    public const string NeverMatches = nameof(NeverMatches);

    /// <summary>Two device templates of one type whose values differ.</summary>
    public const string DifferentValues = nameof(DifferentValues);

    /// <summary>A required value that the match expression does not ask for.</summary>
    public const string UnmatchedValue = nameof(UnmatchedValue);

    /// <summary>A FHIR template that no device template gives measurements for.</summary>
    public const string NoDeviceTemplate = nameof(NoDeviceTemplate);

    /// <summary>A value of a FHIR template that no device template gives.</summary>
    public const string NoDeviceValue = nameof(NoDeviceValue);

    /// <summary>A JSONPath that is read in another way than it seems to be meant.</summary>
    public const string ReadOtherwise = nameof(ReadOtherwise);
}
