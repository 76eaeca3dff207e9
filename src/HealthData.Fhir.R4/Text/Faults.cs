namespace HealthData.Fhir.R4;

/// <summary>What can be wrong with JSON that is read.</summary>
internal static class Faults
{
    public const string Syntax = "The data is not valid JSON.";
    public const string Truncated = "The JSON ends too early.";
    public const string Trailing = "There is more data after the end of the JSON object.";
    public const string TooDeep = "The objects are nested deeper than the options or the thread's stack allow.";
    public const string InvalidText = "A text is not valid UTF-8 or has half of a surrogate pair.";
    public const string NotObject = "A JSON object was expected.";
    public const string NotArray = "The element repeats, so a JSON array was expected.";
    public const string NotText = "A JSON string was expected.";
    public const string NotNumber = "A JSON number was expected.";
    public const string NotInteger = "An integer of 32 bits was expected.";
    public const string NotBoolean = "true or false was expected.";
    public const string Null = "The element is null.";
    public const string Duplicate = "The element is there twice.";
    public const string TwoVariants = "The choice element has two values.";
    public const string EmptyObject = "The object is empty.";
    public const string EmptyArray = "The array is empty.";
    public const string EmptyText = "The text is empty.";
    public const string NoSuchElement = "The type has no such element.";
    public const string UnknownType = "FHIR R4 has no such type of resource.";
    public const string InvalidValue = "The value is not what the element's type or its required binding allows.";
    public const string NoType = "The resource has no resourceType.";
    public const string OtherType = "The resource is of another type than expected.";
    public const string Misaligned = "There are more extensions than values.";
    public const string Missing = "A required element is missing: ";
}
