namespace HealthData.Fhir;

/// <summary>Writes the Parameters of <c>$convert-data</c>.</summary>
internal static class ConversionRequest
{
    public static ReadOnlyMemory<byte> Write(
        ConvertDataType type, string data, string rootTemplate, string? templateCollection)
    {
        using var parameters = new ParametersText();
        parameters.Add("inputData", "valueString", data);
        parameters.Add("inputDataType", "valueString", type.ToString());
        parameters.Add("templateCollectionReference", "valueString", templateCollection ?? DefaultOf(type));
        parameters.Add("rootTemplate", "valueString", rootTemplate);
        return parameters.ToJson();
    }

    private static string DefaultOf(ConvertDataType type) => type switch
    {
        ConvertDataType.Hl7v2 => "microsofthealth/hl7v2templates:default",
        ConvertDataType.Ccda => "microsofthealth/ccdatemplates:default",
        ConvertDataType.Json => "microsofthealth/jsontemplates:default",
        ConvertDataType.Fhir => "microsofthealth/stu3tor4templates:default",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
