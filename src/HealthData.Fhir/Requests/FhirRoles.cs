namespace HealthData.Fhir;

/// <summary>The roles that the operations of the Azure FHIR service require, as advice against status 403.</summary>
internal static class FhirRoles
{
    public static StatusAdvice Reader { get; } = Require("'FHIR Data Reader'");

    public static StatusAdvice Writer { get; } = Require("'FHIR Data Writer'");

    public static StatusAdvice Deleter { get; } =
        Require("'FHIR Data Writer' ('FHIR Data Contributor' for a hard delete)");

    public static StatusAdvice Contributor { get; } = Require("'FHIR Data Contributor'");

    public static StatusAdvice Converter { get; } = Require("'FHIR Data Converter'");

    public static StatusAdvice Exporter { get; } = Require("'FHIR Data Exporter'");

    public static StatusAdvice Importer { get; } = Require("'FHIR Data Importer'");

    public static StatusAdvice BulkOperator { get; } = Require("'FHIR Data Bulk Operator'");

    public static StatusAdvice SearchParameterManager { get; } = Require("'Search Parameter Manager'");

    private static StatusAdvice Require(string role)
    {
        var advice = $"The identity needs the role {role} on the FHIR service, or one that includes it. A new "
            + "assignment takes a few minutes to take effect.";
        return (status, isOwnHost) => status == 403 && isOwnHost ? advice : null;
    }
}
