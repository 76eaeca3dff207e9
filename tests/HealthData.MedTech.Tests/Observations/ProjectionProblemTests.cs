namespace HealthData.MedTech.Tests.Observations;

public sealed class ProjectionProblemTests
{
    [Fact]
    public void A_type_without_a_template_is_a_problem()
    {
        var problem = Projected.Problem(
            Projected.Mapping(Projected.Quantity(), type: "steps"), Projected.At("10:00:00Z"));

        Assert.Equal(
            (ProjectionProblemCode.TemplateNotFound, "FhirDataMappingException"),
            (problem.Code, problem.ServiceException));
        Assert.Null(problem.Template);
        Assert.Equal("The FHIR mapping has no template for the type [heartrate].", problem.Message);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(1)]
    public void A_period_that_the_service_doesnt_know_is_a_problem(int period)
    {
        var problem = Projected.Problem(
            Projected.Mapping(Projected.Quantity(), period), Projected.At("10:00:00Z"), Projected.At("10:00:01Z"));

        Assert.Equal(
            (ProjectionProblemCode.UnsupportedPeriod, "FhirDataMappingException"),
            (problem.Code, problem.ServiceException));
        Assert.Equal($"ObservationPeriodInterval {period} is not supported.", problem.Message);
    }

    [Fact]
    public void A_correlation_needs_an_identifier()
    {
        var problem = Projected.Problem(Projected.Mapping(Projected.Series(), -1), Projected.At("10:00:00Z"));

        Assert.Equal(
            (ProjectionProblemCode.MissingCorrelationId, "CorrelationIdNotDefinedException"),
            (problem.Code, problem.ServiceException));
    }

    [Theory]
    [InlineData("""{"codes":[]}""", "NullReferenceException")]
    [InlineData("""{"codes":[],"value":{"valueType":"String"}}""", "ArgumentNullException")]
    [InlineData(
        """{"codes":[],"value":{"valueType":"CodeableConcept","valueName":"hr"}}""", "ArgumentNullException")]
    [InlineData("""{"codes":[],"value":{"valueType":"SampledData","valueName":"hr"}}""", "ArgumentNullException")]
    public void A_component_needs_what_its_value_needs(string component, string exception)
    {
        var mapping = Projected.Mapping(string.Empty, more: $"\"components\":[{component}],");

        var problem = Projected.Problem(mapping, Projected.At("10:00:00Z"));

        Assert.Equal(
            (ProjectionProblemCode.IncompleteTemplate, exception), (problem.Code, problem.ServiceException));
    }

    [Fact]
    public void What_precedes_a_failed_Observation_stays_and_other_groups_go_on()
    {
        var result = new ObservationProjector(Projected.Mapping(Projected.Quantity()), Projected.Options).Project(
            Projected.Measurements(
                Projected.At("10:00:00Z", "60"),
                Projected.At("10:00:01Z", "\"SECRET\""),
                Projected.At("10:00:02Z", "62"),
                """{"id":"other","t":"2023-01-01T10:00:03Z","hr":63}"""));

        Assert.Equal([60, 63], result.Select(observation =>
            Projected.Json(observation).GetProperty("valueQuantity").GetProperty("value").GetInt32()));
        var problem = Assert.Single(result.Problems);
        Assert.Equal("d", problem.Group.DeviceId);
        Assert.DoesNotContain("SECRET", problem + problem.Message + problem.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_says_what_it_is_and_what_to_do()
    {
        var group = new ObservationProjector(Projected.Mapping(Projected.Quantity()))
            .Group(Projected.At("10:00:00Z"));
        foreach (var code in Enum.GetValues<ProjectionProblemCode>())
        {
            var problem = new ProjectionProblem(
                code, group.Group, group.Template, group.Template.Value, detail: "detail");

            Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", problem.Advice, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", "d")]
    [InlineData("p", " ")]
    public void A_blank_id_is_refused(string patient, string device) =>
        Assert.Throws<ArgumentException>(() => new MeasurementIdentity(patient, device));
}
