namespace HealthData.Dicom.Part10;

/// <summary>The value representation of an element that is written without one.</summary>
internal static class ImplicitVr
{
    public static ushort Of(uint tag) =>
        VrCode.From(AttributeDictionary.GetValueRepresentation(new AttributeTag(tag)));
}
