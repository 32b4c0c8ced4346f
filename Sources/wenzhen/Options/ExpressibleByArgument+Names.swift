public import ArgumentParser
public import Reports
public import WizardScreens

extension Audience: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
