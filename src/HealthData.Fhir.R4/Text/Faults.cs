namespace HealthData.Fhir.R4;

/// <summary>The texts about what can be wrong with JSON that is read.</summary>
internal static class Faults
{
    public const string Syntax = "The data is not valid JSON.";
    public const string Truncated = "The JSON ends too early.";
    public const string Trailing = "There is more data after the end of the JSON object.";
    public const string TooDeep = "The objects are nested deeper than the options or the thread's stack allow.";
    public const string TooLarge = "The data is larger than the options allow.";
    public const string InvalidText = "A text is not valid UTF-8.";
    public const string LoneSurrogate = "A text has half of a surrogate pair.";
    public const string NotObject = "A JSON object was expected.";
    public const string NotArray = "The element repeats, so a JSON array was expected.";
    public const string NotText = "A JSON string was expected.";
    public const string NotNumber = "A JSON number was expected.";
    public const string NotInteger = "An integer of 32 bits was expected.";
    public const string NotPositive = "A positive integer was expected.";
    public const string NotUnsigned = "An integer that is not negative was expected.";
    public const string NotBoolean = "true or false was expected.";
    public const string Null = "The element is null.";
    public const string Duplicate = "The element is there twice.";
    public const string TwoVariants = "The choice element has two values.";
    public const string EmptyObject = "The object is empty.";
    public const string EmptyArray = "The array is empty.";
    public const string EmptyText = "The text is empty.";
    public const string NoSuchElement = "The type has no such element.";
    public const string UnknownType = "FHIR R4 has no such type of resource.";
    public const string NotAllowedCode = "A code of the required binding was expected.";
    public const string NotDate = "A date was expected: YYYY, YYYY-MM or YYYY-MM-DD.";
    public const string NotDateTime = "A date was expected, or a date with a time to the second and its offset.";
    public const string NotInstant = "A date with a time to the second and its offset was expected.";
    public const string NotTime = "A time was expected: hh:mm:ss, without an offset.";
    public const string NotBase64 = "Base64 was expected.";
    public const string NotUri = "A URI was expected, without white space.";
    public const string NotOid = "An OID was expected, after urn:oid:.";
    public const string NotUuid = "A UUID in lowercase was expected, after urn:uuid:.";
    public const string NotId = "An id was expected: 1 to 64 letters, digits, hyphens and dots.";
    public const string NotCode = "A code was expected: words that are divided by single spaces.";
    public const string NotXhtml = "A well-formed div element was expected.";
    public const string ControlCharacter =
        "The text has a control character other than tab, line feed and carriage return.";
    public const string TooLong = "The text has more than 1,048,576 characters.";
    public const string NoType = "The resource has no resourceType.";
    public const string OtherType = "The resource is of another type than expected.";
    public const string Misaligned = "There are more extensions than values.";
    public const string NestedContained = "A contained resource contains another.";
    public const string Missing = "A required element is missing: ";
}
